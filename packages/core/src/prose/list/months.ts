/** Names of months to their numbers, in all languages, whole and short. */
const rows = [
  'january januari enero janeiro januar janvier jan ene ocak',
  'february februari febrero fevereiro februar fevrier feb fev pebruari',
  'march maret mac marzo marco marz mars maart mar mrt',
  'april abril avril apr abr',
  'may mei mayo maio mai',
  'june juni jun junio junho juin',
  'july juli julai julio julho juillet jul',
  'august agustus ogos agosto aout augustus aug agu agt ago agst',
  'september septiembre setembro septembre setiembre sep sept set',
  'october oktober octubre outubro octobre oct okt out',
  'november noviembre novembro novembre nov nopember',
  'december desember disember diciembre dezembro dezember decembre dec des dic dez'
]

/** Folded name to 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  rows.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))
)
