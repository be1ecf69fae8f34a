// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The control of the accessibility test: a window with what it has to find, and with what it must not complain of.
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const spoken = new QLineEdit;
    spoken->setAccessibleName(u"Spoken"_s);
    column->addWidget(spoken);
    column->addWidget(new QPushButton(u"Says itself"_s));
    auto *const nameless = new QPushButton; // as one with nothing but an icon
    nameless->setAccessibleDescription(u"the nameless one"_s);
    column->addWidget(nameless);
    auto *const box = new QComboBox; // says what is chosen, and not of what
    box->addItem(u"Chosen"_s);
    column->addWidget(box);
    auto *const dumb = new QWidget; // takes the focus, and is nothing
    dumb->setAccessibleName(u"The dumb one"_s);
    dumb->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(dumb);
    window.show();
    return QApplication::exec();
}
