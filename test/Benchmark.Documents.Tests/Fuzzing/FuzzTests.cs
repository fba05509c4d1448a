using System.Globalization;
using System.Text;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Fuzzing;

/// <summary>
/// Documents changed at random are read and recognised, or refused with a code; nothing else. A short run here; <c>etc/fuzz</c> makes
/// a hundred thousand.
/// </summary>
public sealed class FuzzTests
{
    private const int Short = 400;

    private static readonly string[] Reports = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Recognition", "Reports"), "*.txt").Order(StringComparer.Ordinal)];

    // What has tripped readers before, or looks as if it could.
    private static readonly string[] Nasty =
    [
        "\t", "\t\t\t", "\n", "\n\n", "Status", "Uppdrag: ", "Summa\t", "99999999999999999999999999999", "-", "1 000 000 000 000 000", "2018", "S:A Jan-Aug", "Bokslut",
        "Utfall 2018 Budget 2018 Prognos 2018", "(", "[", "%", "\u00A0", "\u2212", "\u0000", "Färdiga uppdrag (999 st.):", "av de 31 uppdragen är", "<i>", "**", "1.", "T3 2018", "2018-13-41",
    ];

    private readonly ReportRecognizer _recognizer = new([new("Borås", "1490")]);

    [Fact]
    public void Changed_documents_are_read_or_refused()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("BENCHMARK_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : Short;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("BENCHMARK_FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : 2020;
        Parallel.For(0, count, i =>
        {
            var random = new Random(unchecked((seed * 1_000_003) + i));
            var bytes = (i % 4) switch
            {
                0 => HandMadeWord.Of(string.Concat(Changed(random).Split('\n').Take(40).Select(l => HandMadeWord.Paragraph(Escaped(l))))),
                1 => Damaged(HandMadePdf.Plain, random),
                _ => Encoding.UTF8.GetBytes(Changed(random)),
            };
            Try(i % 7 == 0 ? Damaged(bytes, random) : bytes, $"input {i}, seed {seed}");
        });
    }

    private void Try(byte[] bytes, string name)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            _recognizer.Read(DocumentReader.Read(bytes, "rapport", null, limit.Token), limit.Token);
        }
        catch (UnreadableFileException unreadable)
        {
            unreadable.Code.ShouldStartWith("Import:");
        }
        catch (Exception exception)
        {
            throw new ShouldAssertException($"{name}: {exception}", exception);
        }
    }

    private static string Changed(Random random)
    {
        var text = new StringBuilder(File.ReadAllText(Reports[random.Next(Reports.Length)]));
        for (var changes = random.Next(1, 20); changes > 0 && text.Length > 10; changes--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 80), text.Length - at);
            switch (random.Next(4))
            {
                case 0: text.Insert(at, Nasty[random.Next(Nasty.Length)]); break;
                case 1: text.Remove(at, length); break;
                case 2: text.Insert(at, text.ToString(at, length)); break;
                default: text[at] = (char)random.Next(32, 300); break;
            }
        }

        return text.ToString();
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = (byte[])whole.Clone();
        for (var hits = random.Next(1, 12); hits > 0; hits--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return random.Next(6) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes;
    }

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(new string([.. text.Where(c => c >= ' ')])) ?? string.Empty;
}
