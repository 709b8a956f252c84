// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include "base/logging.h"

#include <QDebug>

#include <algorithm>

namespace vv {

Secret::Secret(QByteArray text)
    : m_text(std::move(text))
{
    redactFromLog(m_text);
}

bool operator==(const Secret &a, const Secret &b) noexcept
{
    if (a.m_text.size() != b.m_text.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.m_text.size(); ++i)
        difference |= static_cast<unsigned char>(a.m_text[i]) ^ static_cast<unsigned char>(b.m_text[i]);
    return difference == 0;
}

bool isPlausibleToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << (secret.isEmpty() ? "[no secret]" : "[secret]");
    return debug;
}

} // namespace vv
