// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouping.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

// Rows in a group on average, below which groups are put together: lines would be more empty than full.
constexpr int kFewInTime = 12;
constexpr int kFewOnALabel = 4;

/// The number above the band that begins with `least`; 0 for the last one.
template <size_t N>
qint64 endOfBand(const qint64 (&bands)[N], qint64 least)
{
    const auto next = std::upper_bound(std::begin(bands), std::end(bands), least);
    return next == std::end(bands) ? 0 : *next;
}

QString letterText(qint64 codePoint)
{
    const auto character = static_cast<char32_t>(codePoint);
    return QString::fromUcs4(&character, 1);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

/// Collectors speak of grades in these letters, in every language.
QString gradeText(qint64 grade)
{
    constexpr std::array<QLatin1StringView, 8> kGrades{"P"_L1,  "F"_L1,   "G"_L1,  "G+"_L1,
                                                       "VG"_L1, "VG+"_L1, "NM"_L1, "M"_L1};
    return kGrades[static_cast<size_t>(std::clamp<qint64>(grade, 1, kGrades.size()) - 1)];
}

qint64 decadeOf(qint64 year)
{
    return year - year % 10;
}

} // namespace

Grouping::Grouping(store::SortKey key, QList<store::Group> groups, int rows)
    : m_key(key)
    , m_groups(std::move(groups))
    , m_rows(rows)
{
    switch (key) {
    case store::SortKey::Artist:
    case store::SortKey::Title:
    case store::SortKey::Random:
    case store::SortKey::CatalogueNumber:
    case store::SortKey::Format:
    case store::SortKey::Folder:
    case store::SortKey::Country:
    case store::SortKey::Genres:
    case store::SortKey::Styles:
    case store::SortKey::Tags:
        m_unit = Unit::Letter;
        break;
    case store::SortKey::Label:
        m_unit = Unit::Label;
        break;
    case store::SortKey::Year:
    case store::SortKey::OriginalYear:
        m_unit = Unit::Year;
        break;
    case store::SortKey::Added:
    case store::SortKey::LastPlayed:
        m_unit = Unit::Month;
        break;
    case store::SortKey::Rating:
        m_unit = Unit::Stars;
        break;
    case store::SortKey::Plays:
        m_unit = Unit::Plays;
        break;
    case store::SortKey::Value:
        m_unit = Unit::Value;
        break;
    case store::SortKey::Media:
    case store::SortKey::Sleeve:
        m_unit = Unit::Grade;
        break;
    }
    const bool isInTime = m_unit == Unit::Year || m_unit == Unit::Month;
    if ((isInTime && m_rows < kFewInTime * m_groups.size())
        || (m_unit == Unit::Label && m_rows < kFewOnALabel * m_groups.size()))
        coarsen();
}

void Grouping::coarsen()
{
    const Unit unit = m_unit == Unit::Month ? Unit::Year : m_unit == Unit::Year ? Unit::Decade : Unit::Letter;
    QList<store::Group> merged;
    for (store::Group group : std::as_const(m_groups)) {
        if (group.value != store::kUnknown && unit == Unit::Year)
            group.value /= 12;
        else if (group.value != store::kUnknown && unit == Unit::Decade)
            group.value = decadeOf(group.value);
        if (merged.isEmpty() || merged.constLast().value != group.value)
            merged.append(group);
    }
    m_groups = std::move(merged);
    m_unit = unit;
}

int Grouping::rows(int group) const
{
    return (group + 1 < count() ? m_groups[group + 1].first : m_rows) - m_groups[group].first;
}

int Grouping::groupOf(int row) const
{
    const auto after = std::upper_bound(m_groups.cbegin(), m_groups.cend(), row,
                                        [](int wanted, const store::Group &group) { return wanted < group.first; });
    return static_cast<int>(std::distance(m_groups.cbegin(), after)) - 1;
}

QList<int> Grouping::starts() const
{
    QList<int> rows;
    rows.reserve(m_groups.size());
    for (const store::Group &group : m_groups)
        rows.append(group.first);
    return rows;
}

QString Grouping::unknownTitle() const
{
    switch (m_key) {
    case store::SortKey::Artist:
        return tr("Without an artist");
    case store::SortKey::Title:
        return tr("Without a title");
    case store::SortKey::Label:
        return tr("Without a label");
    case store::SortKey::Year:
    case store::SortKey::OriginalYear:
        return tr("Year not known");
    case store::SortKey::Added:
        return tr("Date not known");
    case store::SortKey::Rating:
        return tr("Not rated");
    case store::SortKey::Plays:
    case store::SortKey::LastPlayed:
        return tr("Never played");
    case store::SortKey::Value:
        return tr("Value not known");
    case store::SortKey::CatalogueNumber:
        return tr("Without a catalogue number");
    case store::SortKey::Format:
        return tr("Format not known");
    case store::SortKey::Folder:
        return tr("Folder not known");
    case store::SortKey::Media:
    case store::SortKey::Sleeve:
        return tr("Not graded");
    case store::SortKey::Country:
        return tr("Country not known");
    case store::SortKey::Genres:
        return tr("Without a genre");
    case store::SortKey::Styles:
        return tr("Without a style");
    case store::SortKey::Tags:
        return tr("Without tags");
    case store::SortKey::Random:
        break;
    }
    return {};
}

QString Grouping::title(int group) const
{
    const qint64 value = m_groups[group].value;
    if (value == store::kUnknown)
        return unknownTitle();
    switch (m_unit) {
    case Unit::Label:
        return {};
    case Unit::Letter:
        return value == store::kOtherScripts ? tr("Other scripts") : letterText(value);
    case Unit::Year:
        return QString::number(value);
    case Unit::Decade:
        return tr("%1s", "a decade, as in 1970s").arg(value);
    case Unit::Month:
        return tr("%1 %2", "month and year")
            .arg(QLocale().standaloneMonthName(static_cast<int>(value % 12) + 1))
            .arg(value / 12);
    case Unit::Stars:
        return tr("%n star(s)", nullptr, static_cast<int>(value));
    case Unit::Grade:
        return gradeText(value);
    case Unit::Plays: {
        const qint64 end = endOfBand(store::kPlaysBands, value);
        if (value == 0)
            return tr("Never played");
        if (end == 0)
            return tr("Played %1 times or more").arg(numberText(value));
        if (end > value + 1)
            return tr("Played %1 to %2 times").arg(numberText(value), numberText(end - 1));
        return tr("Played %n time(s)", nullptr, static_cast<int>(value));
    }
    case Unit::Value: {
        const qint64 end = endOfBand(store::kValueBands, value);
        if (value == 0)
            return tr("Under %1", "an amount of money").arg(numberText(end));
        return end == 0 ? tr("%1 and more", "an amount of money").arg(numberText(value))
                        : tr("%1 to %2", "amounts of money").arg(numberText(value), numberText(end));
    }
    }
    Q_UNREACHABLE();
}

qint64 Grouping::markOf(int group) const
{
    const qint64 value = m_groups[group].value;
    return m_unit == Unit::Month && value != store::kUnknown ? value / 12 : value;
}

QString Grouping::markText(qint64 mark) const
{
    if (mark == store::kUnknown)
        return u"–"_s;
    if (m_unit == Unit::Letter || m_unit == Unit::Label)
        return letterText(mark);
    if (m_unit == Unit::Stars)
        return tr("%1★").arg(mark);
    if (m_unit == Unit::Grade)
        return gradeText(mark);
    return QString::number(mark);
}

QList<Grouping::Mark> Grouping::marks() const
{
    QList<Mark> marks;
    qint64 before = 0;
    for (int group = 0; group < count(); ++group) {
        const qint64 mark = markOf(group);
        if (!marks.isEmpty() && mark == before)
            continue;
        marks.append({group, markText(mark)});
        before = mark;
    }
    return marks;
}

} // namespace vv::models
