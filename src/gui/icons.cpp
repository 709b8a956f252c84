// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

class LineIcon : public QIconEngine
{
public:
    LineIcon(const QString &name, QPalette::ColorRole role)
        : m_drawing(std::make_shared<QSvgRenderer>(u":/vv/icons/%1.svg"_s.arg(name)))
        , m_role(role)
        , m_isTurned(name == "back"_L1 || name == "forward"_L1)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, drawn(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return palette.color(state == QIcon::On ? QPalette::Highlight : m_role);
    }

    [[nodiscard]] QPixmap drawn(const QSize &pixels, QIcon::Mode mode, QIcon::State state) const
    {
        QPixmap picture(pixels);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const int edge = std::min(pixels.width(), pixels.height());
        if (m_isTurned && QGuiApplication::isRightToLeft()) {
            painter.translate(pixels.width(), 0);
            painter.scale(-1, 1);
        }
        m_drawing->render(&painter, QRectF((pixels.width() - edge) / 2, (pixels.height() - edge) / 2, edge, edge));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.resetTransform();
        painter.fillRect(picture.rect(), colour(mode, state));
        return picture;
    }

    std::shared_ptr<QSvgRenderer> m_drawing;
    QPalette::ColorRole m_role;
    bool m_isTurned; ///< from right to left
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new LineIcon(name, role));
}

QIcon appIcon()
{
    return QIcon(u":/vv/icons/app.svg"_s);
}

} // namespace vv::gui
