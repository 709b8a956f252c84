// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pressingrow.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

struct PressingText {
    Q_DECLARE_TR_FUNCTIONS(vv::models::PressingText)
};

QString joined(QStringList parts, const QString &with)
{
    parts.removeAll(QString());
    return parts.join(with);
}

QString titleOf(const Pressing &pressing)
{
    return pressing.isNamed() ? joined({pressing.artist, pressing.title}, u" – "_s)
                              : PressingText::tr("Release %1").arg(pressing.id.value);
}

QString secondLine(const Pressing &pressing)
{
    return joined({pressing.format, pressing.year > 0 ? QString::number(pressing.year) : QString(), pressing.country},
                  u" · "_s);
}

QString numbers(const Pressing &pressing)
{
    if (pressing.have == 0 && pressing.want == 0)
        return {};
    return PressingText::tr("%Ln have it", nullptr, pressing.have) + u" · "_s
        + PressingText::tr("%Ln want it", nullptr, pressing.want);
}

} // namespace

QString ownedText(const store::Ownership &owned)
{
    if (owned.copies == 0)
        return owned.isWanted ? PressingText::tr("On your wantlist") : QString();
    const QString copies = PressingText::tr("You have %n copies", nullptr, owned.copies);
    return owned.folders.isEmpty() ? copies : joined({copies, owned.folders.join(u", "_s)}, u" · "_s);
}

QVariant pressingData(const Pressing &pressing, const store::Ownership &owned, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(pressing);
    case Qt::AccessibleTextRole:
        return joined({titleOf(pressing), secondLine(pressing), joined({pressing.label, pressing.catno}, u" "_s),
                       ownedText(owned), numbers(pressing)},
                      u", "_s);
    case ReleaseRole:
        return QVariant::fromValue(pressing.id);
    case ArtistRole:
        return pressing.artist;
    case TitleRole:
        return pressing.title;
    case YearRole:
        return pressing.year;
    case FormatRole:
        return pressing.format;
    case CoverUrlRole:
        return pressing.coverUrl;
    case ThumbUrlRole:
        return pressing.thumbUrl;
    case SecondLineRole:
        return secondLine(pressing);
    case ThirdLineRole:
        return joined({pressing.label, pressing.catno}, u" · "_s);
    case OwnedRole:
        return ownedText(owned);
    case NumbersRole:
        return numbers(pressing);
    default:
        return {};
    }
}

} // namespace vv::models
