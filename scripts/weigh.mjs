// @ts-check
// Learns from folders of marked articles (*.gold.json) what the signs weigh at words that no rule takes, and at whoever may be meant where a source is left out, and writes it into the lexicon.
import { giveUp, runBuilt } from './setup.mjs';

const folders = process.argv.slice(2);
if (!folders.length) giveUp('name the folders of marked articles: npm run weigh -- FOLDER …');
runBuilt('tests/weigh/main.ts', 'weigh', 'building what learns', folders);
