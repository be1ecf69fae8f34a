# SPDX-FileCopyrightText: Underlag's authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Interface strings: English in the source, i18n/underlag_<language>.ts, compiled and carried inside the programs.
# Instrument wording is not here: it lives with the instrument, because it is licensed, versioned and validated text.
function(underlag_translations)
    file(GLOB catalogues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/i18n/underlag_*.ts)
    add_library(underlag_texts OBJECT)
    # Qt 6.4 wants to be told the target
    qt_add_lrelease(underlag_texts TS_FILES ${catalogues} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(underlag_texts translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR} FILES ${compiled} OUTPUT_TARGETS made)
    set(UNDERLAG_TEXT_TARGETS underlag_texts ${made} PARENT_SCOPE)
endfunction()
