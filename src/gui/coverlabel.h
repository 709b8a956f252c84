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

    /// Makes it something to open: by click or tap, with Enter or Space. `what` says what that does;
    /// empty = no more.
    void setOpens(const QString &what);
    void setRecord(const QString &artist, const QString &title, const QString &coverUrl, const QString &thumbUrl);

    /// As large as there is one by now; null = the drawn sleeve is shown.
    [[nodiscard]] const QPixmap *picture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

Q_SIGNALS:
    void opened();
    void pictureChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void draw(const QPixmap *picture);

    covers::CoverService &m_covers;
    QString m_artist;
    QString m_title;
    QString m_url;
    bool m_opens = false;
    bool m_pressed = false;
    QPixmap m_face; ///< what is shown, at the size in which it is shown
};

} // namespace vv::gui
