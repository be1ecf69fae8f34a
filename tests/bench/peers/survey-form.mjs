// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form of SyntheticForm.cpp as SurveyJS has it: sections of ten items, with an item that shows only after the
// section before, a constraint and a calculation over the section.
export const name = (section, index) => `s${section}_${index}`;
const gate = (section) => (section === 0 ? name(0, 0) : name(section - 1, 1));

export function itemsOf(count) {
    return Array.from({ length: count }, (_, item) => {
        const section = Math.floor(item / 10);
        const index = item % 10;
        return { section, index, name: name(section, index) };
    });
}

function question({ section, index, name: own }) {
    if (index === 9)
        return { type: 'expression', name: own,
            expression: `{${name(section, 0)}} + {${name(section, 4)}} * 2 + {${name(section, 5)}}` };
    if (index === 8)
        return { type: 'radiogroup', name: own, choices: [0, 1, 2] };
    const asked = { type: 'text', inputType: 'number', name: own, min: 0, max: 30 };
    if (index === 3)
        asked.visibleIf = `{${gate(section)}} > 0`;
    if (index === 5)
        asked.validators = [{ type: 'expression', expression: `{${own}} <= {${name(section, 4)}} + 30` }];
    return asked;
}

export function surveyForm(items) {
    const pages = [];
    for (const item of items)
        (pages[item.section] ??= { name: `g${item.section}`, elements: [] }).elements.push(question(item));
    return { pages, checkErrorsMode: 'onValueChanged' };
}

/// The same each run, as std::mt19937 need not be here: a plain linear congruence.
let seed = 1;
export function below(most) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
}
