/** What npm would get: each package is packed and looked at by publint and are-the-types-wrong. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {root, runPnpm} from './lib/run.mjs'

/** ESM alone is meant: CommonJS callers on Node ≥ 20.19 `require` it as it is. */
const meant = new Set(['CJSResolvesToESM', 'NoResolution'])

let troubles = 0
for (const name of readdirSync(join(root, 'packages')).sort()) {
  const folder = join(root, 'packages', name)
  await lint(name, folder)
  await types(name, folder)
}
process.exitCode = troubles === 0 ? 0 : 1

async function lint(name, pkgDir) {
  const {messages, pkg} = await publint({pkgDir, strict: true, pack: false})
  for (const message of messages) say(name, formatMessage(message, pkg) ?? message.code)
}

async function types(name, folder) {
  const {exports = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!Object.values(exports).some((entry) => typeof entry === 'object')) return
  const to = mkdtempSync(join(tmpdir(), 'sitasi-pack-'))
  try {
    runPnpm(['pack', '--pack-destination', to], {cwd: folder, stdio: 'ignore'})
    const tarball = readFileSync(join(to, readdirSync(to)[0]))
    const {problems = []} = await checkPackage(createPackageFromTarballData(tarball))
    for (const problem of problems) {
      const old = problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs'
      const isCode = !/\.css$/.test(problem.entrypoint ?? '')
      if (isCode && !(old && meant.has(problem.kind))) say(name, JSON.stringify(problem))
    }
  } finally {
    rmSync(to, {recursive: true, force: true})
  }
}

function say(name, trouble) {
  troubles++
  console.error(`${name}: ${trouble}`)
}
