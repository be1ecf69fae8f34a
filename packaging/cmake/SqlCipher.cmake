# SPDX-FileCopyrightText: Underlag's authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQLCipher 4.14.0 on SQLite 3.51.3, always the amalgamation in npm's @journeyapps/sqlcipher, fetched by `npm pack`,
# checked against its published sha512, compiled static with hidden symbols. Never a system SQLCipher: Debian 12 has
# 3.4.1, and a shared library can be pre-empted by a plain SQLite that writes plaintext without a word.
set(sqlcipher_package "@journeyapps/sqlcipher@6.0.0")
set(sqlcipher_tarball journeyapps-sqlcipher-6.0.0.tgz)
# dist.integrity of the package, in hexadecimal
set(sqlcipher_sha512 "626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd")
set(sqlcipher_cache "$ENV{XDG_CACHE_HOME}")
if(NOT sqlcipher_cache)
    set(sqlcipher_cache "$ENV{HOME}/.cache")
endif()
set(UNDERLAG_FETCHED "${sqlcipher_cache}/underlag" CACHE PATH "Where fetched sources are kept between builds")

function(underlag_tarball_is_good path result)
    set(${result} FALSE PARENT_SCOPE)
    if(EXISTS ${path})
        file(SHA512 ${path} found)
        if(found STREQUAL sqlcipher_sha512)
            set(${result} TRUE PARENT_SCOPE)
        endif()
    endif()
endfunction()

file(MAKE_DIRECTORY ${UNDERLAG_FETCHED})
underlag_tarball_is_good(${UNDERLAG_FETCHED}/${sqlcipher_tarball} good)
if(NOT good)
    message(STATUS "Fetching ${sqlcipher_package} with npm pack")
    execute_process(COMMAND npm pack --silent ${sqlcipher_package} WORKING_DIRECTORY ${UNDERLAG_FETCHED} RESULT_VARIABLE failed OUTPUT_QUIET)
    underlag_tarball_is_good(${UNDERLAG_FETCHED}/${sqlcipher_tarball} good)
    if(failed OR NOT good)
        file(REMOVE ${UNDERLAG_FETCHED}/${sqlcipher_tarball})
        message(FATAL_ERROR "${sqlcipher_package} could not be fetched with its pinned sha512. Check the network and npm, then run ./dev again.")
    endif()
endif()
set(sqlcipher_folder ${CMAKE_BINARY_DIR}/sqlcipher)
if(NOT EXISTS ${sqlcipher_folder}/package/deps/sqlcipher-amalgamation/sqlite3.c)
    file(ARCHIVE_EXTRACT INPUT ${UNDERLAG_FETCHED}/${sqlcipher_tarball} DESTINATION ${sqlcipher_folder} PATTERNS "package/deps/sqlcipher-amalgamation/*")
endif()
set(sqlcipher_sources ${sqlcipher_folder}/package/deps/sqlcipher-amalgamation)

find_package(OpenSSL REQUIRED COMPONENTS Crypto)
add_library(underlag_sqlcipher STATIC ${sqlcipher_sources}/sqlite3.c)
target_include_directories(underlag_sqlcipher SYSTEM INTERFACE ${sqlcipher_sources})
target_compile_definitions(underlag_sqlcipher PRIVATE
    SQLITE_HAS_CODEC SQLCIPHER_CRYPTO_OPENSSL SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
    SQLITE_THREADSAFE=1 SQLITE_TEMP_STORE=3 SQLITE_DQS=0 SQLITE_SECURE_DELETE SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_DEPRECATED
    SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLCIPHER_OMIT_LOG HAVE_STDINT_H=1 "SQLITE_API=__attribute__((visibility(\"hidden\")))")
target_compile_options(underlag_sqlcipher PRIVATE -fvisibility=hidden -w -O2)
target_compile_definitions(underlag_sqlcipher INTERFACE SQLITE_HAS_CODEC "SQLITE_API=__attribute__((visibility(\"hidden\")))")
target_link_libraries(underlag_sqlcipher PRIVATE OpenSSL::Crypto ${CMAKE_DL_LIBS})
set_target_properties(underlag_sqlcipher PROPERTIES AUTOMOC OFF C_CLANG_TIDY "")
