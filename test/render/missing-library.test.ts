/** Without the package `docx`, everything but a docx is written, and the error says how to install it. */
import {expect, test, vi} from 'vitest'
import {writeDocument} from '../../packages/cli/src/render/index.ts'
import {documentOf} from './support.ts'

vi.mock('docx', () => {
  throw new Error('Cannot find package')
})

test('a docx asks for the package by name', async () => {
  await expect(writeDocument('docx', documentOf('A'))).rejects.toMatchObject({
    name: 'SitasiError',
    code: 'missing-library',
    message: expect.stringContaining('npm install docx')
  })
})

test('other targets do without', async () => {
  expect((await writeDocument('text', documentOf('A'))).content).toBe('A\n')
})
