/** Capitalised words that are no part of a name: sentence openers, months, labels of tables and figures. */
import {wordSet} from './phrases.ts'

/** Words that open a sentence or introduce an author. */
export const openers = wordSet({
  en: 'a according after again all although an and another any are as at based because before both but by can citing despite does during e.g each earlier either even few finally first following for from furthermore given had has have he hence here how however if in indeed initially is it its later like many more moreover most my nevertheless next no nor not of on one only or other our over per quoting recently second see she similarly since so some source still such than that the their them then there therefore these they third this those though through thus to today two under unlike until upon using was we were what when where whereas which while who whose why with within without work works yet you your also author authors research researchers scholars study studies theory findings',
  id: 'ada adapun agar akan akibat akibatnya antara apabila atas atau bab bagi bahkan bahwa banyak baik beberapa begitu berbeda berdasarkan berikut berkaitan bila bisa buku dalam dan dapat dari dengan di dilansir dikutip demikian diantaranya definisi disamping guna hal hasil hasilnya hingga ia ini itu jadi jika juga kajian kami karena karya kata kedua kemudian kepada keempat ketiga ketika konsep kutipan lalu lihat maka mereka melalui melihat mengacu mengikuti mengutip menurut merujuk meski meskipun misalnya namun oleh pada para pendapat penelitian penelitiannya pengertian peneliti penulis pertama saat saya sebab sebagai sebagaimana sebelumnya sebuah sedangkan sehingga sejak sejalan selain selanjutnya selaras semua senada sementara seorang seperti sering serta sesuai setelah setiap sudah sumber tanpa teori temuan tentang terhadap terkait tetapi tidak tokoh untuk yaitu yakni yang walaupun adalah artikel bukunya jurnal jurnalnya model pandangan pernyataan studi tulisan skripsi tesis disertasi',
  ms: 'menurut berdasarkan kajian dalam daripada ialah bahawa manakala oleh',
  es: 'a al algunos ante antes asi aunque como con contra cuando de del desde despues donde el ella ellos en entonces entre es esta estas este estos esto fuente hacia hasta la las le lo los mas mientras no o otro otros para pero por porque primero pues que quien se segun si sin sobre su sus tal tambien tanto tras un una unos vease y ya cada todo todos trabajo trabajos estudio autores autor',
  pt: 'a ao aos apesar apos as assim com como conforme contra da das de desde do dos durante e ela ele eles em embora enquanto entao entre essa esse esta este fonte ha ja mais mas na nao nas no nos o onde os ou outro para pela pelo por porque porem qual quando que quem se segundo sem sobre sua suas tal tambem tanto um uma ver cada autores autor trabalho estudo ora',
  de: 'aber als also am an anders auch auf aus bei beim bereits bis da dabei dadurch daher damit dann das dass dazu dem den denn der des deshalb die dies diese dieser dieses doch dort durch ebenso ein eine einem einen einer eines er es etwa fur gegen gemass ihr im in ist ja jede jeder kann laut man mit nach neben nicht noch nur ob oder ohne quelle schon seit sich sie siehe sind so sowie trotz uber um und unter vgl vom von vor wahrend war was wegen weil weitere wenn wer wie wir wird wo zu zudem zum zur zwar zwischen hier hierzu modell studie studien',
  fr: 'a afin ainsi alors apres au aussi autre aux avant avec ce ceci cela celle ces cet cette chaque chez comme contre dans de depuis des donc du elle elles en encore enfin entre est et il ils je la le les leur lors mais malgre meme ne nos notre nous on or ou par parmi pendant plus pour pourtant puisque que quand qui sa sans se selon ses si son sont source sous sur tout toutefois tous tres un une vers voir',
  nl: 'aan al als ander bij bron daar daarom dan dat de deze die dit door dus een en er haar het hij hoe hun ik in is ja maar met na naar niet nog nu of om omdat onder ook op over sinds te tegen toen tot tussen uit van vanaf volgens voor wanneer want was wat we wel wie wij ze zich zie zij zijn zoals zonder'
})

/** Words before a number or a year in parentheses that is no citation. */
export const labels = wordSet({
  en: 'fig figure figures table tables chart box appendix chapter section equation eq vol volume no number issue page pages version release phase wave period year years age aged census election olympics world-cup isbn issn doi season episode grade n p cohort round day week month hours',
  id: 'gambar tabel grafik bagan diagram lampiran persamaan bab nomor edisi versi tahun periode sensus pemilu pilkada pilpres olimpiade piala semester angkatan abad usia umur masa jilid hal halaman siklus tahap minggu hari bulan pukul kelas kasus data rp hasil olahan dokumen dokumentasi observasi peneliti penulis kuesioner',
  es: 'figura tabla cuadro grafico capitulo anexo numero volumen version ano anos periodo censo siglo edicion',
  pt: 'figura tabela quadro grafico capitulo anexo numero versao ano anos periodo censo seculo edicao',
  de: 'abb abbildung tab tabelle kapitel band nr nummer jahr jahre version auflage jahrhundert wahl',
  fr: 'tableau chapitre annexe numero an annee annees siecle',
  nl: 'figuur tabel hoofdstuk bijlage jaar jaren versie editie eeuw'
})

/** Nouns that name events, places and plans, which have years of their own. */
export const events = wordSet({
  en: 'agreement agreements crisis war wars summit revolution pandemic cup games festival reform reforms plan strategy era recession conference project initiative campaign cohort city county province district',
  id: 'kota kabupaten kecamatan kelurahan desa provinsi visi misi era rezim orde perang krisis pandemi kongres konferensi program proyek gempa tsunami banjir rpjmn rpjpn renstra ktt',
  es: 'guerra crisis acuerdo cumbre revolucion pandemia reforma plan ciudad provincia municipio',
  pt: 'guerra crise acordo cupula revolucao pandemia reforma plano cidade provincia municipio',
  de: 'krieg krise abkommen gipfel revolution pandemie reform stadt',
  fr: 'guerre crise accord sommet revolution pandemie reforme ville',
  nl: 'oorlog crisis akkoord top revolutie pandemie hervorming stad gemeente'
})

/** Names of months, in full and short. */
export const months = wordSet({
  en: 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  id: 'januari februari maret mei juni juli agustus oktober desember agu agt okt des',
  ms: 'mac jun julai ogos disember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro maio junho julho setembro outubro novembro dezembro',
  de: 'januar februar marz mai oktober dezember',
  fr: 'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre',
  nl: 'maart augustus'
})
