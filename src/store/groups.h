// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <limits>

namespace vv::store {

enum class SortKey : quint8 {
    Artist,
    Title,
    Year,
    Added,
    Rating,
    Plays,
    LastPlayed,
    Label,
    OriginalYear,
    Value,
    Random,
    CatalogueNumber,
    Format,
    Folder,
    Media,
    Sleeve,
    Country,
    Genres,
    Styles,
    Tags,
};

inline constexpr int kSortKeyCount = static_cast<int>(SortKey::Tags) + 1;

/// The value of copies of which the order's key is not known: they come last.
inline constexpr qint64 kUnknown = std::numeric_limits<qint64>::min();

/**
 * Copies that stand together in an order, up to the next group.
 *
 * `value` is, by
 * - artist, title and what orderWords() has, but for conditions: the first letter in upper case as a code point; kSigns
 * for digits and signs, kOtherScripts for scripts without upper case;
 * - label: the same, but a group has one label only;
 * - year, original year: the year;
 * - added, last played: the month, 12 * year + (0..11), of local time;
 * - rating: the stars;
 * - media, sleeve: the grade, as conditionGrade() has it;
 * - plays: the least number of plays of the band (kPlaysBands);
 * - value: the least amount of the band (kValueBands).
 * In random order there are none.
 */
struct Group {
    int first = 0; ///< place of its first copy
    qint64 value = kUnknown;

    friend bool operator==(const Group &, const Group &) = default;
};

inline constexpr qint64 kSigns = u'#';
inline constexpr qint64 kOtherScripts = u'…';
inline constexpr qint64 kPlaysBands[] = {0, 1, 2, 3, 5, 10, 20, 50, 100};
inline constexpr qint64 kValueBands[] = {0, 5, 10, 20, 50, 100, 200, 500, 1000};

/// Finds the groups of an order while it is walked from its first copy to its last.
class Grouper
{
public:
    explicit Grouper(SortKey key)
        : m_key(key)
    {}

    /// The next copy's key: a code point, year, milliseconds since 1970, stars, a grade, plays or hundredths; or
    /// kUnknown.
    void add(qint64 key);
    /// The same in order of labels; `key` as SortKeys::label has it, empty = unknown.
    void addLabel(const QString &key);
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }

private:
    [[nodiscard]] qint64 valueOf(qint64 key);
    [[nodiscard]] qint64 month(qint64 time);

    SortKey m_key;
    int m_count = 0;
    QList<Group> m_groups;
    QString m_label;
    qint64 m_lastKey = kUnknown;
    qint64 m_lastValue = kUnknown;
    qint64 m_monthFrom = 0; ///< of the month looked at last, milliseconds
    qint64 m_monthEnd = 0;
    qint64 m_month = 0;
};

} // namespace vv::store
