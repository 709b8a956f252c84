// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/metrics.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace vv::gui {

class TrackList;
struct RecordContent;

/// What there is to know of a record below its header: tracks, facts, and where the data come from.
class RecordBody : public QWidget
{
    Q_OBJECT

public:
    explicit RecordBody(const Metrics &metrics, QWidget *parent = nullptr);

    /// `waiting`: the tracks are on their way. `problem`: why there are none, or none newer.
    void setContent(const RecordContent &content, bool waiting, const std::optional<Error> &problem);

Q_SIGNALS:
    void retryRequested();

private:
    void setFacts(const RecordContent &content);

    TrackList *m_tracks;
    QWidget *m_problem;
    QLabel *m_problemText;
    QWidget *m_line;
    QGridLayout *m_facts;
    QList<QWidget *> m_factCells;
    QLabel *m_source;
};

} // namespace vv::gui
