// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/editor.h"
#include "gui/metrics.h"

#include <QDateTime>
#include <QWidget>

#include <optional>
#include <utility>

class QGridLayout;
class QLabel;

namespace vv::gui {

class EditForm;
class EditMark;
class TrackList;
struct RecordContent;

/// What there is to know of a record below its header: what has not reached Discogs yet, tracks, facts or the form
/// that changes them, and where the data come from.
class RecordBody : public QWidget
{
    Q_OBJECT

public:
    /// `below`: what comes after the facts, where there is room for more than them.
    RecordBody(Editor &editor, const Metrics &metrics, QWidget *below = nullptr, QWidget *parent = nullptr);

    /// `waiting`: the tracks are on their way. `problem`: why there are none, or none newer.
    void setContent(const RecordContent &content, bool waiting, const std::optional<Error> &problem);
    /// How old the data are, where they are too old to be shown without saying so.
    void setAge(const std::optional<QDateTime> &asOf, const QDateTime &now);
    void setEditing(bool editing);
    [[nodiscard]] bool isEditing() const { return m_editing; }
    [[nodiscard]] EditForm *form() const { return m_form; }

Q_SIGNALS:
    void retryRequested();
    void syncPageRequested();
    void editingChanged(bool editing);
    void searchRequested(const QString &query);
    void focusLeft(); ///< the form that had it is gone

private:
    void setFacts(const RecordContent &content);
    void showMark();

    Editor &m_editor;
    RecordRef m_record;
    EditMark *m_mark;
    TrackList *m_tracks;
    QWidget *m_problem;
    QLabel *m_problemText;
    QWidget *m_line;
    QWidget *m_factBox;
    QGridLayout *m_facts;
    QList<std::pair<QString, QString>> m_shownFacts;
    QList<QWidget *> m_factCells;
    EditForm *m_form;
    QLabel *m_source;
    QString m_url; ///< of the release
    bool m_wide;   ///< names and values side by side instead of at either edge
    bool m_editing = false;
};

} // namespace vv::gui
