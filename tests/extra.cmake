# SPDX-FileCopyrightText: Underlag's authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What stands beside the tests: the benchmark program and the fuzz targets. Neither runs as a test.

file(GLOB bench_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/bench/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/*.h)
add_executable(underlag-bench ${bench_sources})
target_include_directories(underlag-bench PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_compile_definitions(underlag-bench PRIVATE UNDERLAG_SOURCE="${CMAKE_SOURCE_DIR}" UNDERLAG_BIN="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
target_link_libraries(underlag-bench PRIVATE forms_entry forms_exchange app_operations)
if(TARGET underlag)
    add_dependencies(underlag-bench underlag) # it is started and timed
endif()

# The window's part of it is a program of its own: the rest is measured without the window's libraries.
if(UNDERLAG_WINDOW)
    file(GLOB window_bench_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/bench/window/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/window/*.h)
    add_executable(underlag-bench-window ${window_bench_sources} ${CMAKE_CURRENT_SOURCE_DIR}/bench/BenchVault.cpp
        ${CMAKE_CURRENT_SOURCE_DIR}/bench/SyntheticForm.cpp)
    target_include_directories(underlag-bench-window PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_compile_definitions(underlag-bench-window PRIVATE UNDERLAG_SOURCE="${CMAKE_SOURCE_DIR}")
    target_link_libraries(underlag-bench-window PRIVATE app_ui_shell ${UNDERLAG_TEXT_TARGETS} Qt6::Test)
endif()

# The libraries are built with coverage too: without it the fuzzer sees nothing of what its inputs reach.
if(UNDERLAG_FUZZ)
    foreach(library base expression answers definition entry versions exchange)
        get_target_property(kind forms_${library} TYPE)
        if(NOT kind STREQUAL "INTERFACE_LIBRARY")
            target_compile_options(forms_${library} PRIVATE -fsanitize=fuzzer-no-link)
        endif()
    endforeach()
    foreach(target expression definition answers evaluator mapping)
        add_executable(fuzz_${target} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_${target}.cpp)
        target_link_libraries(fuzz_${target} PRIVATE forms_versions)
        target_compile_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
        target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
    endforeach()
    target_sources(fuzz_evaluator PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/PlainEvaluator.cpp
        ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/PlainFunctions.cpp)
    foreach(target xlsx fhir csv xforms)
        add_executable(fuzz_${target} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_${target}.cpp)
        target_link_libraries(fuzz_${target} PRIVATE forms_exchange)
        target_compile_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
        target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
    endforeach()
    target_link_libraries(fuzz_xlsx PRIVATE PkgConfig::zip)
    target_compile_options(app_keys PRIVATE -fsanitize=fuzzer-no-link)
    add_executable(fuzz_slots ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_slots.cpp)
    target_link_libraries(fuzz_slots PRIVATE app_keys)
    target_compile_options(fuzz_slots PRIVATE -fsanitize=fuzzer)
    target_link_options(fuzz_slots PRIVATE -fsanitize=fuzzer)
endif()
