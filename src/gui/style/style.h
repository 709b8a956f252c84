// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/dress.h"

#include <QBasicTimer>
#include <QPointer>
#include <QProxyStyle>

namespace vv::gui {

class MenuDrag;

/**
 * The look of every widget, over Fusion: design.md §6 in the colours and sizes of the theme.
 *
 * What a widget is, beside its class, says its kind (setKind() in gui/widgets.h); the tables of looks.h say what each
 * kind looks like. A style and not a style sheet, because Qt takes a third of a start to match a sheet's rules, and
 * half a second to give a window full of widgets another one: here another theme is a repaint.
 */
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();
    ~Style() override;

    /// Widgets that are there already have to be repainted; and polished again, when the sizes are others.
    void setDress(const Dress &dress) { m_dress = dress; }
    /// Without motion, whatever the platform says; else as it says.
    void setStill(bool still) { m_still = still; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void dressWords(QWidget *widget, const TextLook &look) const;
    void polishFrame(QFrame *frame) const;
    void paintFrame(QPainter *painter, const QStyleOption &option, const QWidget *frame) const;
    void paintPanel(QPainter *painter, const QStyleOption &option, const PanelLook &panel, const QWidget *widget) const;
    void paintBusy(QPainter *painter, const QStyleOptionProgressBar &option, const QWidget *bar) const;
    [[nodiscard]] bool showsMnemonics(const QStyleOption *option, const QWidget *widget) const;

    Dress m_dress;
    MenuDrag *m_menuDrag;
    bool m_still = false;
    mutable QBasicTimer m_wander; ///< while bars of progress are seen that do not know how much there is to do
    mutable QList<QPointer<QWidget>> m_busy;
};

} // namespace vv::gui
