// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "base/logging.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstring>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

/// Titles come from strangers: without the characters that a terminal would act on.
QString harmless(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return text;
}

} // namespace

Console::Console(bool json)
    : m_json(json)
    , m_terminal(isatty(STDOUT_FILENO) != 0)
{}

void Console::write(std::FILE *to, const QString &text)
{
    const QByteArray bytes = redacted(text).toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    const bool whole = std::fwrite(bytes.constData(), 1, size, to) == size && std::fflush(to) == 0;
    if (!whole && to == stdout && errno != EPIPE) // who closed the pipe has read enough
        m_lost = QString::fromLocal8Bit(std::strerror(errno));
}

void Console::line(const QString &text)
{
    if (m_json)
        return;
    if (std::exchange(m_overwriting, false))
        write(stdout, u"\r\x1b[K"_s);
    write(stdout, harmless(text) + u'\n');
}

void Console::progressLine(const QString &text)
{
    if (m_json || !m_terminal)
        return;
    m_overwriting = true;
    write(stdout, u"\r\x1b[K"_s + text);
}

void Console::object(const QJsonObject &object)
{
    if (m_json)
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

void Console::complain(const QString &text)
{
    if (std::exchange(m_overwriting, false))
        write(stdout, u"\n"_s);
    write(stderr, u"vinylvault: "_s + harmless(text.simplified()) + u'\n');
}

QJsonObject Console::errorObject(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)}, {u"message"_s, error.detail}};
}

ExitCode Console::explain(const QString &doing, const Error &error)
{
    QString text = doing + ": "_L1 + error.detail;
    if (const QString todo = advice(error); !todo.isEmpty())
        text += (text.endsWith(u'.') ? u" "_s : u". "_s) + todo;
    complain(text);
    return exitCode(error);
}

ExitCode Console::failed(const QString &doing, const Error &error)
{
    object({{u"error"_s, errorObject(error)}});
    return explain(doing, error);
}

} // namespace vv::cli
