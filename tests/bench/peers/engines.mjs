// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The other engines, each opened with a form of its own kind.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);

export function versionOf(packageName) {
    const folder = require.resolve.paths(packageName)[0];
    return JSON.parse(readFileSync(`${folder}/${packageName}/package.json`, 'utf8')).version;
}

/// { survey, load, version } of SurveyJS's JSON.
export async function openSurvey(form) {
    const { SurveyModel } = await import('survey-core');
    const begin = performance.now();
    const survey = new SurveyModel(form);
    return { survey, load: performance.now() - begin, version: versionOf('survey-core') };
}

/// { nodes, load, version } of an XForm; nodes by their path.
export async function openXForm(xml) {
    const { JSDOM } = await import('jsdom');
    const { window } = new JSDOM(''); // a browser's classes, which the engine counts on
    for (const key of ['DOMParser', 'XMLSerializer', 'Node', 'Element', 'Document', 'XMLDocument', 'Attr', 'Text',
        'Comment', 'CDATASection', 'ProcessingInstruction', 'NodeFilter', 'document', 'window', 'NodeList',
        'XPathResult', 'XPathEvaluator', 'XPathExpression', 'DocumentFragment', 'HTMLElement', 'DocumentType'])
        globalThis[key] ??= key === 'window' ? window : window[key];
    globalThis.__dirname = new URL('node_modules/@getodk/xforms-engine/dist', import.meta.url).pathname; // it takes itself for CommonJS
    globalThis.require = require;
    const { createInstance } = await import('@getodk/xforms-engine');
    const begin = performance.now();
    // Every client gives the engine a state of its own to keep up to date; the cheapest is a plain object.
    const { root } = await createInstance(xml, { instance: { stateFactory: (state) => state } });
    const load = performance.now() - begin;
    const nodes = new Map();
    const visit = (node) => {
        nodes.set(node.currentState.reference, node);
        for (const child of node.currentState.children ?? [])
            visit(child);
    };
    visit(root);
    return { nodes, load, version: versionOf('@getodk/xforms-engine') };
}
