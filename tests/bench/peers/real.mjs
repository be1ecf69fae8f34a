// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node real.mjs PEER FILE SECONDS: the mean time of one answer in another engine over a real form. FILE has the form
// as each engine takes it and the answers, as RealPeersMeasure.cpp writes them. They are given over and over until the time
// is spent; the quickest pass counts. Prints one line of JSON: {"version", "load_ms", "mean_us", "answers",
// "refused", "shown"}: how many answers the engine would not take, and the items that are shown at the end.
// A form that the engine does not take: {"version", "reason"}.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openSurvey, openXForm, versionOf } from './engines.mjs';

const [peer, file, secondsText = '30'] = process.argv.slice(2);
const given = JSON.parse(readFileSync(file, 'utf8'));

function valueOf({ kind }, text) {
    if (kind === 'number')
        return Number(text);
    return kind === 'choices' ? text.split(' ') : text;
}

async function surveyCore() {
    const { survey, load } = await openSurvey(given.survey);
    const questions = new Map();
    const visit = (all) => {
        for (const question of all) {
            questions.set(question.name, question);
            for (const panel of question.panels ?? [])
                visit(panel.questions);
        }
    };
    visit(survey.getAllQuestions());
    return { load, has: ({ name }) => questions.has(name),
        answer: (cell, text) => { questions.get(cell.name).value = valueOf(cell, text); },
        isShown: ({ name }) => questions.get(name).isVisibleInSurvey };
}

async function xformsEngine() {
    const { nodes, load } = await openXForm(given.xform);
    const answer = ({ path, kind }, text) => {
        const node = nodes.get(path);
        if (node.nodeType === 'select')
            node.selectValues(text.split(' '));
        else if (node.nodeType === 'rank')
            node.setValues(text.split(' '));
        else if (node.nodeType === 'trigger')
            node.setValue(true);
        else
            node.setValue(text);
    };
    return { load, has: ({ path }) => nodes.has(path), answer,
        isShown: ({ path }) => nodes.get(path).currentState.relevant };
}

const peers = { 'survey-core': [surveyCore, 'survey-core'], 'xforms-engine': [xformsEngine, '@getodk/xforms-engine'] };
const [open, packageName] = peers[peer];
const version = versionOf(packageName);
function tell(what) {
    console.log(JSON.stringify({ version, ...what }));
    process.exit(0);
}
let engine;
try {
    engine = await open();
} catch (error) {
    tell({ reason: String(error.message ?? error).slice(0, 200) });
}
const lacking = given.cells.filter((cell) => !engine.has(cell));
if (lacking.length > 0)
    tell({ reason: `has no place for ${lacking.length} of ${given.cells.length} items, ${lacking[0].name} the first` });
const start = performance.now();
const isLate = () => performance.now() - start > Number(secondsText) * 1000;
let least = Infinity;
let answers = 0;
let refused = 0;
let isWhole = false;
for (let pass = 0; pass < 7 && !isLate(); ++pass) {
    const begin = performance.now();
    let done = 0;
    refused = 0;
    for (const [index, text] of given.answers) {
        if (isLate())
            break;
        try {
            engine.answer(given.cells[index], text);
        } catch {
            ++refused;
        }
        ++done;
    }
    answers += done;
    const isAll = done === given.answers.length;
    if (isAll || !isWhole)
        least = Math.min(least, ((performance.now() - begin) * 1000) / done);
    isWhole = isAll;
}
tell({ load_ms: engine.load, mean_us: least, answers, refused,
    shown: isWhole ? given.cells.filter(engine.isShown).map((cell) => cell.name) : null });
