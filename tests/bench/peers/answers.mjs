// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node answers.mjs PEER ITEMS SECONDS: the mean time of one answer in another engine, over the same form as
// SyntheticForm.cpp makes: sections of ten items, with an item that shows only after the section before, a constraint
// and a calculation over the section. Prints one line of JSON: {"peer", "version", "items", "load_ms", "mean_us", "answers"}.
import { performance } from 'node:perf_hooks';
import { openSurvey, openXForm } from './engines.mjs';
import { below, itemsOf, name, surveyForm } from './survey-form.mjs';

const [peer, itemsText, secondsText = '5'] = process.argv.slice(2);
const items = Number(itemsText);
const seconds = Number(secondsText);

const itemList = itemsOf(items);

async function surveyCore() {
    const { survey, load, version } = await openSurvey(surveyForm(itemList));
    return { load, version, answer: (item, value) => survey.setValue(item.name, value) };
}

const path = ({ section, name: own }) => `/data/g${section}/${own}`;
const at = (section, index) => path({ section, name: name(section, index) });

function bindOf(item) {
    const { section, index } = item;
    const bind = (rest) => `<bind nodeset="${path(item)}" ${rest}/>`;
    if (index === 9)
        return bind(`type="string" calculate="${at(section, 0)} + ${at(section, 4)} * 2 + ${at(section, 5)}"`);
    if (index === 8)
        return bind('type="string"');
    if (index === 3) {
        const before = section === 0 ? at(0, 0) : at(section - 1, 1);
        return bind(`type="int" relevant="${before} &gt; 0" constraint=". &gt;= 0 and . &lt;= 30"`);
    }
    if (index === 5)
        return bind(`type="int" constraint=". &gt;= 0 and . &lt;= 30 and . &lt;= ${at(section, 4)} + 30"`);
    return bind('type="int" constraint=". &gt;= 0 and . &lt;= 30"');
}

function controlOf(item) {
    if (item.index === 9)
        return '';
    if (item.index === 8)
        return `<select1 ref="${path(item)}"><label>${item.name}</label>` + [0, 1, 2].map((code) =>
            `<item><label>${code}</label><value>${code}</value></item>`).join('') + '</select1>';
    return `<input ref="${path(item)}"><label>${item.name}</label></input>`;
}

function sections(each, before, after) {
    const parts = [];
    for (const item of itemList) {
        if (item.index === 0)
            parts.push(before(item.section));
        parts.push(each(item));
        if (item.index === 9)
            parts.push(after(item.section));
    }
    return parts.join('');
}

function xform() {
    const data = sections((item) => `<${item.name}/>`, (section) => `<g${section}>`, (section) => `</g${section}>`);
    const body = sections(controlOf, (section) => `<group ref="/data/g${section}"><label>g</label>`, () => '</group>');
    return `<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Synthetic</h:title><model><instance><data id="synthetic">${data}<meta><instanceID/></meta></data></instance>
${itemList.map(bindOf).join('\n')}</model></h:head><h:body>${body}</h:body></h:html>`;
}

async function xformsEngine() {
    const { nodes, load, version } = await openXForm(xform());
    const answer = (item, value) => {
        const node = nodes.get(path(item));
        if (node.nodeType === 'select')
            node.selectValue(String(value));
        else
            node.setValue(String(value));
    };
    return { load, version, answer };
}

const peers = { 'survey-core': surveyCore, 'xforms-engine': xformsEngine };
const { load, version, answer } = await peers[peer]();
const asked = itemList.filter((item) => item.index !== 9);
function give() {
    const item = asked[below(asked.length)];
    answer(item, below(item.index === 8 ? 3 : 31));
}
const warm = performance.now();
let warmed = 0;
for (; warmed < asked.length && performance.now() - warm < seconds * 1000; ++warmed)
    give();
const begin = performance.now();
let answers = 0;
while (answers < 50000 && performance.now() - begin < seconds * 1000) {
    give();
    ++answers;
}
const mean = ((performance.now() - begin) * 1000) / answers;
console.log(JSON.stringify({ peer, version, items, load_ms: load, mean_us: mean, answers }));
process.exit(0);
