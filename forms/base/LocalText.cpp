// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/LocalText.h"

QString forms::LocalText::in(const QString &language, const QString &fallback) const
{
    for (const QString &wanted : {language, fallback}) {
        if (const auto found = m_texts.find(wanted); found != m_texts.end())
            return *found;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}
