// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "app/cli/Tr.h"

#include <QFile>
#include <QLocale>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Switches the terminal's echo off, and on again whatever happens.
class Unechoed
{
public:
    Unechoed()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios without = m_before;
        without.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isOff = tcsetattr(STDIN_FILENO, TCSAFLUSH, &without) == 0;
    }
    ~Unechoed()
    {
        if (m_isOff)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unechoed(const Unechoed &) = delete;
    Unechoed &operator=(const Unechoed &) = delete;

private:
    termios m_before{};
    bool m_isOff = false;
};

forms::Error ioError(const QFile &file)
{
    return {forms::Error::Code::Io, file.fileName(), file.errorString()};
}

/// Leaves the first line, without its end, and overwrites what is cut off.
void keepFirstLine(QByteArray &bytes)
{
    qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        end = bytes.size();
    if (end > 0 && bytes[end - 1] == '\r')
        --end;
    std::fill(bytes.begin() + end, bytes.end(), '\0');
    bytes.truncate(end);
}

} // namespace

Console::Console()
    : m_out(stdout)
    , m_err(stderr)
{ }

int Console::complain(const QString &sentence, ExitStatus status)
{
    m_err << "underlag-cli: "_L1 << sentence << Qt::endl;
    return status;
}

QString Console::language() const
{
    return QLocale::system().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
}

forms::Result<keys::SecretBytes> Console::askSecret(const QString &prompt)
{
    if (isatty(STDIN_FILENO) == 0)
        return forms::Error{
            forms::Error::Code::Io, u"passphrase"_s, u"standard input is no terminal; give --passphrase-file FILE"_s};
    m_err << prompt << u' ' << Qt::flush;
    QFile terminal;
    QByteArray line;
    {
        const Unechoed quiet;
        if (!terminal.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return ioError(terminal);
        line = terminal.readLine();
    }
    m_err << Qt::endl;
    keepFirstLine(line);
    return keys::SecretBytes::takeFrom(line);
}

forms::Result<QByteArray> readFile(const QString &path)
{
    constexpr qint64 most = 16 << 20; // far more than any answers; a device has no end
    QFile file(path);
    if (path == u"-"_s ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return ioError(file);
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return ioError(file);
    if (bytes.size() > most)
        return forms::Error{forms::Error::Code::Io, path, u"larger than 16 MB: not the file that is meant"_s};
    return bytes;
}

forms::Result<void> writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return ioError(file);
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const forms::Error error = ioError(file);
        file.remove();
        return error;
    }
    return {};
}

forms::Result<keys::SecretBytes> readSecretFile(const QString &path)
{
    TRY_ASSIGN(QByteArray bytes, readFile(path));
    keepFirstLine(bytes);
    if (bytes.isEmpty())
        return forms::Error{forms::Error::Code::Io, path, u"its first line is empty; write the passphrase there"_s};
    return keys::SecretBytes::takeFrom(bytes);
}

} // namespace cli
