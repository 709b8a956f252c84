// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QWidget>

class QLabel;

namespace vv::gui {

class StarsLabel;
struct RecordContent;

/// What a record is: title, artist, where it comes from, format, genres, rating.
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

private:
    QLabel *m_title;
    QLabel *m_artist;
    QLabel *m_origin;
    QLabel *m_format;
    QLabel *m_genres;
    StarsLabel *m_stars;
};

} // namespace vv::gui
