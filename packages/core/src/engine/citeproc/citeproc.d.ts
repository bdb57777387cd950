declare module 'citeproc' {
  const csl: import('./types.ts').CslModule
  export default csl
}
