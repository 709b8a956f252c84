// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordindex.h"

#include "base/display.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kShortest = 3; // of words that are looked for: of shorter ones everything is close to everything
constexpr qsizetype kLongest = 40;
constexpr int kMostCandidates = 400; // whose distance is measured

/// How many letters may be wrong in a word of that length.
int leeway(qsizetype length)
{
    constexpr qsizetype kShort = 4;
    constexpr qsizetype kMiddling = 8;
    return length <= kShort ? 1 : length <= kMiddling ? 2 : 3;
}

/// Those of the word with a blank at each end, so that beginnings and ends count.
std::vector<quint64> trigramsOf(const QString &word)
{
    const QString padded = u' ' + word + u' ';
    std::vector<quint64> trigrams;
    for (qsizetype i = 0; i + 2 < padded.size(); ++i)
        trigrams.push_back(quint64(padded[i].unicode()) << 32 | quint64(padded[i + 1].unicode()) << 16
                           | padded[i + 2].unicode());
    std::sort(trigrams.begin(), trigrams.end());
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    return trigrams;
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

int editDistance(QStringView a, QStringView b, int most)
{
    const int far = most + 1;
    if (std::abs(a.size() - b.size()) > most)
        return far;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::array<std::vector<int>, 3> rows; // the one before last, the last one, this one
    for (auto &row : rows)
        row.resize(width);
    for (std::size_t j = 0; j < width; ++j)
        rows[1][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &now = rows[2];
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = a[i - 1] == b[j - 1];
            now[at] = std::min({rows[1][at] + 1, now[at - 1] + 1, rows[1][at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], rows[0][at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return far;
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return std::min(rows[1].back(), far);
}

void WordIndex::add(QStringView text)
{
    for (const QStringView chunk : text.tokenize(u' '))
        addJoined(chunk);
    for (qsizetype from = 0; from < text.size();) {
        if (!isOfWord(text[from])) {
            ++from;
            continue;
        }
        qsizetype to = from + 1;
        while (to < text.size() && isOfWord(text[to]))
            ++to;
        if (to - from >= kShortest && to - from <= kLongest)
            ++m_counts[text.sliced(from, to - from).toString().toLower()];
        from = to;
    }
}

/// "AC/DC", "R.E.M.", "N.W.A": people leave the signs out.
void WordIndex::addJoined(QStringView chunk)
{
    static constexpr QStringView kSigns = u"./-'’&!+";
    while (!chunk.isEmpty() && !isOfWord(chunk.back()))
        chunk.chop(1);
    while (!chunk.isEmpty() && !isOfWord(chunk.front()))
        chunk = chunk.sliced(1);
    QString letters;
    for (const QChar c : chunk) {
        if (isOfWord(c))
            letters += c;
        else if (!kSigns.contains(c))
            return;
    }
    if (letters.size() < chunk.size() && letters.size() >= kShortest && letters.size() <= kLongest)
        m_joined.insert(folded(letters), chunk.toString().toLower());
}

void WordIndex::build()
{
    m_words.clear();
    m_trigrams.clear();
    m_words.reserve(static_cast<std::size_t>(m_counts.size()));
    for (auto word = m_counts.cbegin(); word != m_counts.cend(); ++word)
        m_words.push_back({folded(word.key()), word.key(), word.value()});
    m_counts = {};
    std::sort(m_words.begin(), m_words.end(), [](const Word &a, const Word &b) {
        return std::tuple(QStringView(a.folded), -a.count, QStringView(a.shown))
            < std::tuple(QStringView(b.folded), -b.count, QStringView(b.shown));
    });
    // Of several spellings the most frequent one stays, and stands for all.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (kept > 0 && m_words[kept - 1].folded == m_words[i].folded)
            m_words[kept - 1].count += m_words[i].count;
        else if (kept++ != i)
            m_words[kept - 1] = std::move(m_words[i]);
    }
    m_words.resize(kept);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (const quint64 trigram : trigramsOf(m_words[i].folded))
            m_trigrams.emplace_back(trigram, static_cast<qint32>(i));
    }
    std::sort(m_trigrams.begin(), m_trigrams.end());
}

bool WordIndex::knows(const QString &word, bool whole) const
{
    const QString key = folded(word);
    const auto at = std::lower_bound(m_words.cbegin(), m_words.cend(), key,
                                     [](const Word &one, const QString &looked) { return one.folded < looked; });
    return at != m_words.cend() && (whole ? at->folded == key : at->folded.startsWith(key));
}

QStringList WordIndex::closeTo(const QString &word, int atMost) const
{
    const QString key = folded(word);
    if (key.size() < kShortest || key.size() > kLongest)
        return {};
    QStringList words;
    if (const QString joined = m_joined.value(key); !joined.isEmpty())
        words += joined;
    QHash<qint32, int> shared;
    for (const quint64 trigram : trigramsOf(key)) {
        for (auto at = std::lower_bound(m_trigrams.cbegin(), m_trigrams.cend(), std::pair(trigram, qint32(0)));
             at != m_trigrams.cend() && at->first == trigram; ++at)
            ++shared[at->second];
    }
    std::vector<std::pair<int, qint32>> candidates; // trigrams that are not shared, and the word
    candidates.reserve(static_cast<std::size_t>(shared.size()));
    for (auto one = shared.cbegin(); one != shared.cend(); ++one)
        candidates.emplace_back(-one.value(), one.key());
    const auto enough = std::min(candidates.size(), static_cast<std::size_t>(kMostCandidates));
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(enough), candidates.end());
    candidates.resize(enough);

    const int most = leeway(key.size());
    std::vector<std::tuple<int, int, qint32>> close; // distance, rarity, word
    for (const auto &[missing, place] : candidates) {
        const Word &one = m_words[static_cast<std::size_t>(place)];
        const int distance = editDistance(key, one.folded, most);
        if (distance > 0 && distance <= most)
            close.emplace_back(distance, -one.count, place);
    }
    std::sort(close.begin(), close.end());
    for (const auto &[distance, rarity, place] : close) {
        if (words.size() >= atMost)
            break;
        words += m_words[static_cast<std::size_t>(place)].shown;
    }
    return words;
}

} // namespace vv::store
