// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collection.h"
#include "demo/dice.h"

#include <QHash>
#include <QSet>

namespace vv::demo {

/// A release with what the sample says about the copies of it.
struct MadeRecord {
    ServedRelease served;
    QChar folder; ///< as in samplerows.h
    int copies = 1;
    int rating = 0;
    bool wanted = false;
};

/**
 * Makes releases out of hand-written rows and out of word lists, and gives them, their artists, labels and masters
 * their numbers: the same number for the same name, no release number twice.
 */
class RecordMaker
{
public:
    explicit RecordMaker(quint64 seed);

    [[nodiscard]] MadeRecord fromRow(const QString &row);
    [[nodiscard]] MadeRecord invented();

private:
    [[nodiscard]] ReleaseId nextRelease();
    [[nodiscard]] MasterId masterFor(const QString &key);
    [[nodiscard]] ArtistCredit artist(const QString &name, const QString &join = {});
    [[nodiscard]] QList<ArtistCredit> artists(const QString &text);
    [[nodiscard]] LabelCredit label(const QString &name, const QString &catno);
    [[nodiscard]] QString releasedIn(int year);

    Dice m_dice;
    quint64 m_count = 0;
    quint64 m_offset;
    QHash<QString, qint64> m_artists;
    QHash<QString, qint64> m_labels;
    QHash<QString, qint64> m_masters;
};

/// "2xLP,Album;180g + CD" as samplerows.h has it.
[[nodiscard]] QList<Format> readFormats(const QString &text);

} // namespace vv::demo
