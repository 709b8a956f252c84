// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace vv::store {

/**
 * Words, and which of them are close to one that is not there. Case and accents do not count.
 *
 * Memory: some hundred bytes a word. Add everything, then build(), then ask.
 */
class WordIndex
{
public:
    void add(QStringView text); ///< each word in it
    void build();

    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    /// Whether a word begins like that, as searches have it, or is that one where it must be whole.
    [[nodiscard]] bool knows(const QString &word, bool whole) const;
    /// First what the word is when it is written with signs in it, "ac/dc" of "acdc"; then words in lower case, with
    /// the accents they have most often; the closest first, of those the most frequent. Letters that stand for another,
    /// are missing, too many or swapped make the distance: one in a short word, up to three in a long one.
    [[nodiscard]] QStringList closeTo(const QString &word, int atMost) const;

private:
    struct Word {
        QString folded;
        QString shown;
        int count = 0;
    };

    void addJoined(QStringView chunk);

    QHash<QString, QString> m_joined;                   ///< what has signs in it, by its letters and digits alone
    QHash<QString, int> m_counts;                       ///< in lower case; empty after build()
    std::vector<Word> m_words;                          ///< by `folded`
    std::vector<std::pair<quint64, qint32>> m_trigrams; ///< and the word each is in; sorted
};

/// Restricted Damerau-Levenshtein distance; more than `most` is told as `most` + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

} // namespace vv::store
