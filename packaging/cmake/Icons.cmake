# SPDX-FileCopyrightText: Underlag's authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gathers the Breeze icons of resources/icons.txt from the installed theme into the library that draws them.
set(UNDERLAG_ICON_THEME /usr/share/icons/breeze CACHE PATH "The Breeze icon theme the icons are gathered from")

function(underlag_icons target)
    set(gathered ${CMAKE_BINARY_DIR}/icons)
    set(files "")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons.txt)
    file(STRINGS ${CMAKE_SOURCE_DIR}/resources/icons.txt lines REGEX "^[a-z]")
    foreach(line IN LISTS lines)
        separate_arguments(words UNIX_COMMAND "${line}")
        list(GET words 0 name)
        list(GET words 1 folder)
        foreach(size 16 22)
            set(source ${UNDERLAG_ICON_THEME}/${folder}/${size}/${name}.svg)
            if(NOT EXISTS ${source})
                message(FATAL_ERROR "${source} is missing. Install breeze-icon-theme, or set UNDERLAG_ICON_THEME.")
            endif()
            file(REAL_PATH ${source} source)
            configure_file(${source} ${gathered}/${size}/${name}.svg COPYONLY)
            list(APPEND files ${gathered}/${size}/${name}.svg)
        endforeach()
    endforeach()
    qt_add_resources(${target} icons PREFIX /icons BASE ${gathered} FILES ${files})
endfunction()
