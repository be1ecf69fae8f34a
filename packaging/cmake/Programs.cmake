# SPDX-FileCopyrightText: Underlag's authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The two programs. Their main.cpp is all that is compiled here: everything else is a folder's library.
underlag_translations()

add_executable(underlag-cli app/cli/main.cpp)
target_link_libraries(underlag-cli PRIVATE app_cli ${UNDERLAG_TEXT_TARGETS} Qt6::Gui)

add_executable(underlag app/main.cpp)
target_link_libraries(underlag PRIVATE app_ui_shell ${UNDERLAG_TEXT_TARGETS} Qt6::Widgets)
