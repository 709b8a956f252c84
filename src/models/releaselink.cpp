// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releaselink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vv::models {

ReleaseLink releaseLink(QStringView text)
{
    using Kind = ReleaseLink::Kind;
    static const QRegularExpression code(
        u"^(?:\\[(?<kind>[rm])=?(?<number>\\d+)\\]|(?<kind2>[rm]?)(?<number2>\\d+))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(
        u"^(?:https?://)?(?:[a-z]+\\.)?discogs\\.com/(?:[^?#]*/)?(?<kind>release|master)s?/(?<number>\\d+)(?:[-/?#].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString given = text.trimmed().toString();
    QString kind;
    QString number;
    if (const auto found = code.match(given); found.hasMatch()) {
        kind = found.captured(u"kind") + found.captured(u"kind2");
        number = found.captured(u"number") + found.captured(u"number2");
    } else if (const auto page = address.match(given); page.hasMatch()) {
        kind = page.captured(u"kind");
        number = page.captured(u"number");
    }
    bool ok = false;
    const ReleaseId release{number.toLongLong(&ok)};
    // Numbers from there on are for what only exists here.
    if (!ok || !release.isValid() || release.value >= kFirstLocalId)
        return {};
    if (kind.startsWith(u'm', Qt::CaseInsensitive))
        return {Kind::Master, {}};
    return {Kind::Release, release};
}

} // namespace vv::models
