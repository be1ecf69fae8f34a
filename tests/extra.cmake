# SPDX-FileCopyrightText: Underlag's authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What stands beside the tests and does not run as one: the fuzz targets.

# The libraries are built with coverage too: without it the fuzzer sees nothing of what its inputs reach.
if(UNDERLAG_FUZZ)
    foreach(library base expression answers definition entry)
        get_target_property(kind forms_${library} TYPE)
        if(NOT kind STREQUAL "INTERFACE_LIBRARY")
            target_compile_options(forms_${library} PRIVATE -fsanitize=fuzzer-no-link)
        endif()
    endforeach()
    foreach(target expression answers)
        add_executable(fuzz_${target} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_${target}.cpp)
        target_link_libraries(fuzz_${target} PRIVATE forms_entry)
        target_compile_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
        target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
    endforeach()
endif()
