// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Measure.h"
#include "forms/entry/FormEntry.h"

namespace bench {

struct Typing
{
    forms::Slot slot;
    forms::Answer answer;
};

/// What an interviewer might type at a cell. Of a repeat its first instance is meant, if there is one.
struct Answerable
{
    forms::Cell cell;
    std::vector<forms::Answer> answers;
};
std::vector<Answerable> answerable(const forms::FormEntry &entry);

/// Random answers to random items, the same each run: the order of an interview would flatter the caches.
std::vector<Typing> typings(const forms::FormEntry &entry, int count);

Spread onePass(forms::FormEntry &entry, const std::vector<Typing> &all);

/// A form being answered over and over.
class Answering
{
public:
    explicit Answering(const std::shared_ptr<const forms::FormDefinition> &definition);

    void pass();

    /// The pass that other programs disturbed least: on a shared machine the others measure its caches.
    Spread least() const;

private:
    forms::FormEntry m_entry;
    std::vector<Typing> m_typings;
    std::vector<Spread> m_passes;
};

} // namespace bench
