// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QWidget>

class QLabel;

namespace vv::gui {

class LinkLabel;
class StarsLabel;
struct RecordContent;

/// What a record is: title, artist, where it comes from, format, genres, rating. All but the title lead to what else
/// there is of it in the collection.
class RecordHeader : public QWidget
{
    Q_OBJECT

public:
    /// `kind` is the title's: "title" in the pane, "head" on a page.
    RecordHeader(const QString &kind, const Metrics &metrics, QWidget *parent = nullptr);

    void setContent(const RecordContent &content);
    [[nodiscard]] QLabel *titleLabel() const { return m_title; }

Q_SIGNALS:
    void ratingChosen(int rating);
    void searchRequested(const QString &query);

private:
    QLabel *m_title;
    LinkLabel *m_artist;
    LinkLabel *m_origin;
    LinkLabel *m_format;
    LinkLabel *m_genres;
    StarsLabel *m_stars;
};

} // namespace vv::gui
