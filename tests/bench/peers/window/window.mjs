// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node window.mjs ITEMS: in SurveyJS's own window, in Debian's Chromium with no screen, the time from a key to the
// frame that shows what it did. Keys come from the browser, as from a keyboard; frames are not held back to the
// screen's rate. Prints one line of JSON: {"version", "browser", "items", "key_p50_ms", "key_p99_ms", "page_p50_ms", "keys"}.
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { below, itemsOf, surveyForm } from '../survey-form.mjs';

const items = itemsOf(Number(process.argv[2]));
const asked = items.filter((item) => item.index !== 9);
const warmUp = 60;
const module = (path) => new URL(`node_modules/${path}`, import.meta.url).pathname;
const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);

const browser = await puppeteer.launch({ executablePath, headless: 'shell',
    args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const page = await browser.newPage();
await page.setViewport({ width: 1500, height: 950 });
await page.setContent('<!doctype html><html><body><div id="form"></div></body></html>');
await page.addStyleTag({ path: module('survey-core/survey-core.min.css') });
await page.addScriptTag({ path: module('survey-core/survey.core.min.js') });
await page.addScriptTag({ path: module('survey-js-ui/survey-js-ui.min.js') });
await page.evaluate((form) => {
    window.survey = new window.Survey.Model(form);
    window.survey.textUpdateMode = 'onTyping'; // each key counts, as with us
    window.survey.focusFirstQuestionAutomatic = false;
    window.survey.render(document.getElementById('form'));
    const afterFrame = () => new Promise((done) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(0);
    }));
    window.keyTimes = [];
    addEventListener('keydown', async () => {
        const begin = performance.now();
        window.keyTimes.push((await afterFrame()) - begin);
    }, true);
    window.turn = async (number) => {
        const begin = performance.now();
        window.survey.currentPageNo = number;
        return (await afterFrame()) - begin;
    };
}, surveyForm(items));

async function answer(item) {
    const isThere = await page.evaluate(({ own, isChoice, at }) => {
        const question = window.survey.getQuestionByName(own);
        const inputs = document.getElementById(question.id)?.querySelectorAll(isChoice ? 'input[type=radio]' : 'input');
        const input = inputs?.[isChoice ? at : 0];
        input?.focus();
        if (!isChoice)
            input?.select();
        return Boolean(input);
    }, { own: item.name, isChoice: item.index === 8, at: below(3) });
    if (isThere)
        await page.keyboard.press(item.index === 8 ? 'Space' : String(below(10)));
}

const pageTimes = [];
for (const item of asked) {
    if (item.index === 0)
        pageTimes.push(await page.evaluate((number) => window.turn(number), item.section));
    await answer(item);
}
const keyTimes = (await page.evaluate(() => window.keyTimes)).slice(warmUp);
const given = await page.evaluate(() => Object.keys(window.survey.data).length);
if (given < asked.length / 2)
    throw new Error(`only ${given} answers were taken`);
const at = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];
console.log(JSON.stringify({ version: JSON.parse(readFileSync(module('survey-js-ui/package.json'))).version,
    browser: (await browser.version()).split('/')[1].split('.')[0], items: items.length, keys: keyTimes.length,
    key_p50_ms: at(keyTimes, 0.5), key_p99_ms: at(keyTimes, 0.99), page_p50_ms: at(pageTimes.slice(5), 0.5) }));
await browser.close();
