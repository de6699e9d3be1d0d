// The text that pdf.js (Firefox's reader) takes out of PDFs: node pdfjs.js FILE ...
// Prints JSON: for each file {"text": ...} or {"problem": ...}. PDFJS names another library than Debian's.
'use strict';
const fs = require('node:fs');

const library = process.env.PDFJS || '/usr/share/nodejs/pdfjs-dist/build/pdf.js';
const pdfjs = require(library);

async function text(file) {
  const data = new Uint8Array(fs.readFileSync(file));
  const pdf = await pdfjs.getDocument({ data, verbosity: 0, isEvalSupported: false }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    // Joined as the text layer of the viewer joins them: that is what is copied and searched.
    for (const item of (await page.getTextContent()).items) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  await pdf.destroy();
  return text;
}

(async () => {
  const answers = [];
  for (const file of process.argv.slice(2)) {
    try {
      answers.push({ text: await text(file) });
    } catch (problem) {
      answers.push({ problem: String(problem.message) });
    }
  }
  process.stdout.write(JSON.stringify(answers));
})();
