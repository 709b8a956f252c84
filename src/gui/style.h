// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace vv::gui {

/**
 * What the style sheet cannot draw because it would need pictures in the colours of the theme: the frames, arrows and
 * focus rings of combo boxes, spin boxes and date fields, check boxes, the ticks of menus and the cross that clears a
 * field. All else is Fusion's, but tool buttons are no higher than what the style sheet says.
 */
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    /// Without motion, whatever the platform says; else as it says.
    void setStill(bool still) { m_still = still; }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

private:
    bool m_still = false;
};

} // namespace vv::gui
