# SPDX-FileCopyrightText: Underlag's authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Refuses an include that crosses a layer. Two rules:
# 1. Every #include "forms/x/Y.h" or "app/x/Y.h" names the including folder itself or a folder it declares under NEEDS.
# 2. A header of the table below stands only in the folders named beside it (design: no window below app/ui, no SQL outside
#    the store, no cryptography outside keys, packages and the store's chain).
cmake_minimum_required(VERSION 3.25)

set(bans
    "^<(Q(Application|Widget|Dialog|Layout|VBoxLayout|HBoxLayout|GridLayout|FormLayout|Label|LineEdit|PushButton|ToolButton|MainWindow|MessageBox|FileDialog|TableView|TreeView|ListView|ScrollArea|StackedWidget|StyledItemDelegate|Style|ProxyStyle|Menu|MenuBar|Completer|Splitter)|QtWidgets.*)>=app/ui/,app/main.cpp"
    "^<(QPainter|QPdfWriter|QImage|QPixmap|QFont|QColor|QGuiApplication|QtGui.*|QTextDocument|QPalette|QIcon|QPageLayout|QScreen|QClipboard)>=app/ui/,app/charts/,app/paper/,app/main.cpp,app/cli/main.cpp"
    "^<(QPrinter|QPrintDialog|QtPrintSupport.*)>=app/ui/"
    "^<QSql.*>=nowhere/"
    "^<(QDBus.*)>=app/ui/"
    "^<(QLocalServer|QLocalSocket|QtNetwork.*)>=app/ui/shell/"
    "^<sqlite3\\.h>=app/store/"
    "^<sodium\\.h>=app/keys/,app/packages/,app/store/AuditChain"
    "^<libpq-fe\\.h>=app/regionstore/"
    "^<yaml\\.h>=forms/definition/,forms/exchange/"
    "^<nlohmann/.*>=forms/answers/,forms/exchange/,app/keys/,app/packages/,app/summary/,app/region/,app/operations/"
    "^<glpk\\.h>=app/summary/"
    "^<xlsxwriter\\.h>=forms/exchange/,app/summary/,app/region/"
    "^<zip\\.h>=forms/exchange/,app/packages/,app/summary/"
)

set(broken "")

function(allowed_here name ban_line result)
    string(REGEX REPLACE "^.*=" "" folders "${ban_line}")
    string(REPLACE "," ";" folders "${folders}")
    set(${result} FALSE PARENT_SCOPE)
    foreach(folder IN LISTS folders)
        string(FIND "${name}" "${folder}" at)
        if(at EQUAL 0)
            set(${result} TRUE PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

file(STRINGS ${LAYERS} lines)
foreach(line IN LISTS lines)
    string(REGEX MATCH "^([^:]+): ?(.*)$" matched "${line}")
    set(folder "${CMAKE_MATCH_1}")
    separate_arguments(allowed UNIX_COMMAND "${folder} ${CMAKE_MATCH_2}")
    file(GLOB files RELATIVE ${SOURCE} ${SOURCE}/${folder}/*.cpp ${SOURCE}/${folder}/*.h)
    foreach(file IN LISTS files)
        file(STRINGS ${SOURCE}/${file} includes REGEX "^#include \"(forms|app)/")
        foreach(include IN LISTS includes)
            string(REGEX REPLACE "^#include \"(.*)/[^/]+\".*$" "\\1" used "${include}")
            if(NOT used IN_LIST allowed)
                string(APPEND broken "  ${file}: ${used} is not among: ${allowed}\n")
            endif()
        endforeach()
    endforeach()
endforeach()

file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/forms/*.cpp ${SOURCE}/forms/*.h ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h)
foreach(file IN LISTS files)
    # A folder that no line of layers.txt names would escape rule 1.
    string(REGEX REPLACE "/[^/]+$" "" folder "${file}")
    set(known FALSE)
    foreach(line IN LISTS lines)
        if(line MATCHES "^${folder}:")
            set(known TRUE)
        endif()
    endforeach()
    if(NOT known AND NOT file STREQUAL "app/main.cpp")
        string(APPEND broken "  ${file}: its folder is not declared with underlag_library\n")
    endif()
    file(STRINGS ${SOURCE}/${file} includes REGEX "^#include <")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "^#include (<[^>]+>).*$" "\\1" header "${include}")
        foreach(ban IN LISTS bans)
            string(REGEX REPLACE "=[^=]*$" "" pattern "${ban}")
            if(header MATCHES "${pattern}")
                allowed_here("${file}" "${ban}" fine)
                if(NOT fine)
                    string(APPEND broken "  ${file}: ${header} does not belong here\n")
                endif()
            endif()
        endforeach()
    endforeach()
endforeach()

if(broken)
    message(FATAL_ERROR "Includes that cross a layer:\n${broken}")
endif()
