// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace vv::covers {
class CoverService;
}

namespace vv::gui {

/// One large square cover: the drawn sleeve at first, the picture as soon as it is there.
class CoverLabel : public QWidget
{
    Q_OBJECT

public:
    explicit CoverLabel(covers::CoverService &covers, QWidget *parent = nullptr);

    void setRecord(const QString &artist, const QString &title, const QString &coverUrl, const QString &thumbUrl);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const QPixmap *best() const;
    void draw(const QPixmap *picture);

    covers::CoverService &m_covers;
    QString m_artist;
    QString m_title;
    QString m_url;
    QPixmap m_face; ///< what is shown, at the size in which it is shown
};

} // namespace vv::gui
