// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace ui {

/// A form that came on paper, keyed once more without seeing what was keyed first (rules.md 6): what is the same
/// passes, what is not is asked about, and what is keyed twice stands. Off until it is begun; holds no answers on disk.
class SecondKeying
{
public:
    bool isOn() const { return m_isOn; }
    void begin(const QSet<forms::Slot> &keyed = {});
    void end();

    /// Keyed first and not yet again: the answer is not shown.
    bool hides(const forms::FormEntry &entry, forms::Slot slot) const;
    forms::Answer shown(const forms::FormEntry &entry, forms::Slot slot) const; ///< what may be seen of the answer

    enum class Verdict {
        Same, ///< as the first time
        Differs, ///< once more, please
        Changes, ///< the same as just before: it stands in the first one's place
    };
    Verdict key(const forms::FormEntry &entry, forms::Slot slot, const forms::Answer &answer);
    void keyed(forms::Slot slot) { m_keyed.insert(slot); } ///< with what stands there now
    std::optional<forms::Answer> disputed(forms::Slot slot) const; ///< what was keyed last and is not what was first

    struct Count
    {
        int keyed = 0;
        int all = 0; ///< answers that the first keying gave, and those the second did
        int changed = 0;
    };
    Count count(const forms::FormEntry &entry) const;
    std::optional<forms::Slot> firstLeft(const forms::FormEntry &entry) const; ///< in the form's order

    /// What has been keyed again, to go on from another day: names as cellName() gives them.
    QStringList names(const forms::FormEntry &entry) const;
    static QSet<forms::Slot> fromNames(const forms::FormEntry &entry, const QStringList &names);

private:
    bool m_isOn = false;
    QSet<forms::Slot> m_keyed;
    QHash<forms::Slot, forms::Answer> m_disputed;
    QSet<forms::Slot> m_changed;
};

} // namespace ui
