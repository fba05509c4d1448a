using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Benchmark.Documents.Pdf;

/// <summary>The drawn lines of a page that may rule a table.</summary>
internal sealed class Rulings
{
    private const double Thin = 2.5;
    private const double Short = 4;

    // A drawing of that many lines is a map or a chart, and joining them would take long.
    private const int Most = 6_000;

    /// <summary>Lines across the page.</summary>
    public List<Ruling> Horizontal { get; private set; } = [];

    /// <summary>Lines down the page.</summary>
    public List<Ruling> Vertical { get; private set; } = [];

    /// <summary>Reads the lines of a page and joins those that continue each other.</summary>
    public static Rulings Of(Page page)
    {
        var rulings = new Rulings();
        foreach (var path in page.Paths)
        {
            if (!path.IsStroked && !path.IsFilled)
            {
                continue;
            }

            foreach (var subpath in path)
            {
                rulings.Add(subpath, path.IsStroked, page.Height);
                if (rulings.Horizontal.Count + rulings.Vertical.Count > Most)
                {
                    return new Rulings();
                }
            }
        }

        rulings.Horizontal = Join(rulings.Horizontal);
        rulings.Vertical = Join(rulings.Vertical);
        return rulings;
    }

    private void Add(PdfSubpath subpath, bool isStroked, double height)
    {
        if (subpath.GetBoundingRectangle() is not { } box)
        {
            return;
        }

        double left = box.Left, right = box.Right, top = height - box.Top, bottom = height - box.Bottom;
        if (right - left <= Thin || bottom - top <= Thin)
        {
            AddThin(left, right, top, bottom);
        }
        else if (isStroked && subpath.IsDrawnAsRectangle)
        {
            AddThin(left, right, top, top);
            AddThin(left, right, bottom, bottom);
            AddThin(left, left, top, bottom);
            AddThin(right, right, top, bottom);
        }
        else if (isStroked)
        {
            foreach (var line in subpath.Commands.OfType<PdfSubpath.Line>())
            {
                AddThin(Math.Min(line.From.X, line.To.X), Math.Max(line.From.X, line.To.X), height - Math.Max(line.From.Y, line.To.Y), height - Math.Min(line.From.Y, line.To.Y));
            }
        }
    }

    private void AddThin(double left, double right, double top, double bottom)
    {
        double width = right - left, height = bottom - top;
        if (height <= Thin && width >= Short)
        {
            Horizontal.Add(new Ruling((top + bottom) / 2, left, right));
        }
        else if (width <= Thin && height >= Short)
        {
            Vertical.Add(new Ruling((left + right) / 2, top, bottom));
        }
    }

    private static List<Ruling> Join(List<Ruling> lines)
    {
        var joined = new List<Ruling>();
        foreach (var level in Levels(lines))
        {
            Ruling? open = null;
            foreach (var line in level.OrderBy(line => line.From))
            {
                if (open is { } before && line.From <= before.To + Ruling.Near)
                {
                    open = before with { To = Math.Max(before.To, line.To) };
                    continue;
                }

                if (open is { } done)
                {
                    joined.Add(done);
                }

                open = line with { At = level[0].At };
            }

            joined.Add(open!.Value);
        }

        return joined;
    }

    private static IEnumerable<List<Ruling>> Levels(List<Ruling> lines)
    {
        List<Ruling>? level = null;
        foreach (var line in lines.OrderBy(line => line.At))
        {
            if (level is not null && line.At - level[0].At <= Ruling.Near)
            {
                level.Add(line);
                continue;
            }

            if (level is not null)
            {
                yield return level;
            }

            level = [line];
        }

        if (level is not null)
        {
            yield return level;
        }
    }
}
