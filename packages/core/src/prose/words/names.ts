/** What a name is made of besides names: particles, titles, degrees, words of institutions. */
import {wordSet} from './phrases.ts'

/** Lower-case words that belong to a family name: `van Eck`, `ten Brink`, `de la Cruz`, `bin`. */
export const particles = wordSet({
  any: "van von de der den del della dei di da do dos das du la le les los las ten ter te zu zum zur vom af al el bin binti ibn abu ben bint 't d' und y e del' av san dalla dello degli lo ap"
})

/** Small words inside the name of an institution: `Bureau of Labor Statistics`. */
export const institutionLinks = wordSet({
  en: 'of for and the on in to at',
  id: 'dan untuk di ke bagi',
  es: 'de del la las los y para e',
  pt: 'de do da dos das e para em',
  de: 'fur und der des die im in',
  fr: 'de du des la le les et pour d',
  nl: 'van voor de het en'
})

/** Words that show the name of an institution. */
export const institutionWords = wordSet({
  en: 'agency academy administration association authority bank board bureau center centre college commission committee company congress corporation council court department directorate federation forum foundation fund group institute institution international laboratory league library ministry national nations network observatory office organisation organization parliament press programme program project republic school secretariat service society team trust union university united world',
  id: 'asosiasi badan bank balai biro dewan dinas direktorat fakultas ikatan institut jaringan kantor kementerian kementrian kepala kepolisian komisi komite koalisi lembaga mahkamah majelis menteri organisasi panitia pemerintah pengadilan peraturan perhimpunan perpustakaan perusahaan presiden provinsi pusat pt rumah sekolah sekretariat tim universitas yayasan republik',
  ms: 'jabatan kerajaan suruhanjaya universiti kolej',
  es: 'agencia asociacion banco camara centro comision comite consejo departamento diario direccion estudios federacion fundacion gobierno grupo instituto ministerio oficina organizacion programa secretaria servicio sociedad tribunal union universidad',
  pt: 'agencia associacao banco camara conselho comissao departamento diretoria fundacao governo instituto ministerio organizacao secretaria servico sociedade universidade',
  de: 'amt akademie ausschuss bank behorde bund bundesamt bundesministerium bundesregierung fachverband gesellschaft institut kommission ministerium rat stiftung universitat verband verein zentrum',
  fr: 'agence assemblee association banque bureau centre comite commission conseil departement fondation gouvernement institut ministere observatoire office organisation secretariat societe universite',
  nl: 'bureau centraal commissie gemeente instituut ministerie raad rijksinstituut stichting universiteit vereniging'
})

/** Titles before a name; a dot may follow. */
export const titles = wordSet({
  any: 'prof dr drs dra ir h hj kh k.h tgk ust ustadz habib mr mrs ms sir lord dame phd profesor professor doktor hc',
  id: 'bapak ibu kiai kyai haji hajah raden'
})

/** Degrees after a name: `M.Pd.`, `Ph.D.`, `S.H.`; without dots, in lower case. */
export const degrees = wordSet({
  any: 'spd mpd si msi mm mhum mh sh se shi sag mag ma ba bsc msc phd md mba skom mkom st mt sos ssos mkes skm skep ns jr sr iii ii lc mphil edd llm mtheol sked spsi mpsi ssi sip mip map mak ak ca amd'
})
