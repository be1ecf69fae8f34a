# SPDX-FileCopyrightText: Underlag's authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# underlag_library(<folder> NEEDS <target>... PRIVATE_NEEDS <target>...)
# One folder, one static library, one line of dependencies. The line is also written to layers.txt, which
# tests/layers/check.cmake holds against every #include: static linking alone would not notice a crossed layer.
function(underlag_library folder)
    cmake_parse_arguments(arg "" "" "NEEDS;PRIVATE_NEEDS" ${ARGN})
    string(REPLACE "/" "_" target ${folder})
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    # main.cpp belongs to a program, not to a library that tests link
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    set(compiled ${sources})
    list(FILTER compiled INCLUDE REGEX "\\.cpp$")
    if(compiled)
        add_library(${target} STATIC ${sources})
        target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
        target_link_libraries(${target} PUBLIC ${arg_NEEDS} PRIVATE ${arg_PRIVATE_NEEDS})
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE ${CMAKE_SOURCE_DIR})
        target_link_libraries(${target} INTERFACE ${arg_NEEDS} ${arg_PRIVATE_NEEDS})
    endif()
    list(JOIN arg_NEEDS " " needs)
    string(REPLACE "_" "/" needs "${needs}")
    set_property(GLOBAL APPEND_STRING PROPERTY underlag_layers "${folder}: ${needs}\n")
endfunction()

function(underlag_write_layers)
    get_property(layers GLOBAL PROPERTY underlag_layers)
    file(WRITE ${CMAKE_BINARY_DIR}/layers.txt "${layers}")
endfunction()
