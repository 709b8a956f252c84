// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/groups.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

qint64 letter(qint64 codePoint)
{
    const auto character = static_cast<char32_t>(codePoint);
    if (!QChar::isLetter(character))
        return kSigns;
    const char32_t upper = QChar::toUpper(character);
    return QChar::isUpper(upper) ? static_cast<qint64>(upper) : kOtherScripts;
}

template <size_t N>
qint64 band(const qint64 (&bands)[N], qint64 value)
{
    const auto above = std::upper_bound(std::begin(bands), std::end(bands), value);
    return above == std::begin(bands) ? bands[0] : *std::prev(above);
}

/// A label's key is its name, a line break and the number. What is on no label is on one: Discogs has one for each
/// artist who published alone.
QStringView labelName(QStringView key)
{
    static constexpr QStringView kNoLabel = u"not on label";
    return key.startsWith(kNoLabel) ? kNoLabel : key.first(std::max<qsizetype>(key.indexOf(u'\n'), 0));
}

qint64 firstCodePoint(QStringView text)
{
    return text.size() > 1 && text[0].isHighSurrogate() ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
}

} // namespace

void Grouper::add(qint64 key)
{
    if (m_count == 0 || key != m_lastKey) {
        m_lastKey = key;
        m_lastValue = key == kUnknown ? kUnknown : valueOf(key);
        if (m_groups.isEmpty() || m_groups.constLast().value != m_lastValue)
            m_groups += {m_count, m_lastValue};
    }
    ++m_count;
}

void Grouper::addLabel(const QString &key)
{
    const QStringView name = key.isEmpty() ? QStringView() : labelName(key);
    if (m_groups.isEmpty() || name != labelName(m_label)) {
        m_groups += {m_count, name.isEmpty() ? kUnknown : letter(firstCodePoint(name))};
        m_label = key;
    }
    ++m_count;
}

qint64 Grouper::valueOf(qint64 key)
{
    switch (m_key) {
    case SortKey::Artist:
    case SortKey::Title:
    case SortKey::Label:
    case SortKey::CatalogueNumber:
    case SortKey::Format:
    case SortKey::Folder:
    case SortKey::Country:
    case SortKey::Genres:
    case SortKey::Styles:
    case SortKey::Tags:
        return letter(key);
    case SortKey::Added:
    case SortKey::LastPlayed:
        return month(key);
    case SortKey::Plays:
        return band(kPlaysBands, key);
    case SortKey::Value:
        return band(kValueBands, key / 100);
    case SortKey::Year:
    case SortKey::OriginalYear:
    case SortKey::Rating:
    case SortKey::Media:
    case SortKey::Sleeve:
    case SortKey::Random:
        break;
    }
    return key;
}

qint64 Grouper::month(qint64 time)
{
    // A time zone is asked once a month and not once a copy.
    if (time < m_monthFrom || time >= m_monthEnd) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(time).date();
        const QDate first(day.year(), day.month(), 1);
        m_monthFrom = first.startOfDay().toMSecsSinceEpoch();
        m_monthEnd = first.addMonths(1).startOfDay().toMSecsSinceEpoch();
        m_month = 12LL * day.year() + day.month() - 1;
    }
    return m_month;
}

} // namespace vv::store
