using System.Text;
using QRCoder;

namespace Benchmark.Web.Infrastructure.Identity;

/// <summary>Draws a QR code as an SVG path: no picture file, no inline style.</summary>
internal static class QrCode
{
    /// <summary>The path and the side of its square, in modules, with the quiet zone that readers need.</summary>
    public static (string Path, int Size) Draw(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        var rows = data.ModuleMatrix;
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (rows[y][x])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (path.ToString(), rows.Count);
    }
}
