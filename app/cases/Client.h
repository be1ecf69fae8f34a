// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/IdentityNumber.h"
#include "app/cases/Person.h"
#include "forms/base/Id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cases {

using ClientId = forms::Id<struct ClientTag>;

struct Client
{
    ClientId id;
    QString name;
    QString caseNumber;
    std::optional<IdentityNumber> identity; ///< the newest of the dated ones
    QDate birthDate; ///< from the identity number, else as told; invalid when unknown
    bool isProtected = false; ///< skyddade personuppgifter: masked in every list, never exported by name
    PersonId owner; ///< the social worker who has the case
    QString language; ///< the client's, BCP 47; empty: the interface's
};

} // namespace cases
