// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(vv::models::RowText)
};

/// What a screen reader says of a cell, e.g. "Blue Transit, Miles Okoye, 1961, rated 5".
QString spoken(const store::CopySummary &row)
{
    QStringList parts{row.title, row.artist};
    if (row.year > 0)
        parts.append(QString::number(row.year));
    if (row.rating > 0)
        parts.append(RowText::tr("rated %1").arg(row.rating));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString toolTip(const store::CopySummary &row)
{
    QStringList lines{row.title};
    lines.append(row.year > 0 ? QString(row.artist + u" · "_s + QString::number(row.year)) : row.artist);
    lines.append(row.format);
    lines.removeAll(QString());
    // Marked up by ourselves, because Qt guesses: a title with an angle bracket would be taken for markup.
    return u"<p style='white-space:pre'>"_s + lines.join(u'\n').toHtmlEscaped() + u"</p>"_s;
}

} // namespace

QString spokenWithEdits(const QString &cell, store::EditState state)
{
    return state == store::EditState::Pending || state == store::EditState::Confirming
        ? RowText::tr("%1, changes wait to be sent").arg(cell)
        : RowText::tr("%1, a change needs you").arg(cell);
}

bool isMoreUrgent(store::EditState state, std::optional<store::EditState> than)
{
    return !than || (*than == store::EditState::Pending && state != store::EditState::Pending);
}

QVariant rowData(const store::CopySummary &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case InstanceRole:
        return QVariant::fromValue(row.instance);
    case ReleaseRole:
        return QVariant::fromValue(row.release);
    case ArtistRole:
        return row.artist;
    case YearRole:
        return row.year;
    case RatingRole:
        return row.rating;
    case CoverUrlRole:
        return row.coverUrl;
    case ThumbUrlRole:
        return row.thumbUrl;
    case PlaysRole:
        return row.plays;
    case FormatRole:
        return row.format;
    default:
        return {};
    }
}

QHash<int, QByteArray> rowRoleNames()
{
    return {{Qt::DisplayRole, "display"_ba}, {InstanceRole, "instance"_ba}, {ReleaseRole, "release"_ba},
            {ArtistRole, "artist"_ba},       {TitleRole, "title"_ba},       {YearRole, "year"_ba},
            {RatingRole, "rating"_ba},       {CoverUrlRole, "coverUrl"_ba}, {ThumbUrlRole, "thumbUrl"_ba},
            {PlaysRole, "plays"_ba},         {FormatRole, "format"_ba},     {EditStateRole, "editState"_ba}};
}

} // namespace vv::models
