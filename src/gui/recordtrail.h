// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vv::gui {

/// A place that was left through a link, with all that is needed to stand there again.
struct LeftPlace {
    enum class Through : quint8 { Search, Record };

    Through through = Through::Search;
    QString searched; ///< what the link looked for
    QString page;
    QString title; ///< of the record or page, for "Back to Blue Transit"
    InstanceId copy;
    ReleaseId want;
    FolderId folder;
    QString folderName;
    QString query; ///< of the collection
    QStringList trail;
};

/// Where links have led away from; the last one is the next to come back to.
class RecordTrail
{
public:
    void left(const LeftPlace &place);
    void clear() { m_places.clear(); }
    /// From the wall another record is opened: what only led from record to record is done with.
    void forgetRecords();
    /// The place to come back to from this page; none when something else was searched for since.
    [[nodiscard]] std::optional<LeftPlace> peek(const QString &page, const QString &query) const;
    void pop() { m_places.removeLast(); }

private:
    QList<LeftPlace> m_places;
};

} // namespace vv::gui
