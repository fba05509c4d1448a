using System.Text;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Municipalities;
using Benchmark.Performance.Measuring;
using UglyToad.PdfPig;

namespace Benchmark.Performance.Measurements;

/// <summary>A long PDF read, recognised and checked, against only taking its words by the same library; and a long text.</summary>
internal sealed class DocumentMeasurement(Results results, RunLength length)
{
    private const int Pages = 80;
    private const double Target = 2;
    private const double TextTarget = 300;
    private const int TextSize = 135 * 1024;
    private const double MemoryTarget = 20;
    private const int WarmUp = 5;

    private readonly ReportRecognizer _recognizer = new(MunicipalityNames.All);

    public async Task RunAsync()
    {
        var pdf = LongPdf.Write(Pages);
        var noise = new MachineNoise();
        var pair = new Pair(() => Read(pdf, "rapport.pdf"), () => Words(pdf));
        await pair.RunAsync(length.ImportTurns, length.ImportWarmUp);
        results.Add(FormattableString.Invariant($"PDF of {Pages} pages read, recognised and checked"), "only its words", pair, Target, Ratio.p50, noise);
        await MemoryAsync("PDF", pdf, "rapport.pdf");

        var text = Text();
        for (var i = 0; i < WarmUp; i++)
        {
            await Read(text, "rapport.txt");
        }

        noise = new MachineNoise();
        var from = TimeProvider.System.GetTimestamp();
        await Read(text, "rapport.txt");
        results.Add("Text of 135 KB read, recognised and checked, warm", TimeProvider.System.GetElapsedTime(from).TotalMilliseconds, "ms", TextTarget, noise);
        await MemoryAsync("Text", text, "rapport.txt");
    }

    // What is alive must fit; what lies about until the collector comes is given beside it and has no target.
    private async Task MemoryAsync(string kind, byte[] content, string name)
    {
        var noise = new MachineNoise();
        var alive = await LiveMemory.HighestAsync(() => Read(content, name));
        results.Add(FormattableString.Invariant($"{kind} of {content.Length / 1024} KB: most memory alive, times its size"), (double)alive / content.Length, "×", MemoryTarget, noise);
    }

    private Task Read(byte[] content, string name)
    {
        _recognizer.Read(DocumentReader.Read(content, name));
        return Task.CompletedTask;
    }

    private static Task Words(byte[] content)
    {
        using var document = PdfDocument.Open(content);
        return document.GetPages().Sum(page => page.GetWords().Count()) > 0 ? Task.CompletedTask : throw new InvalidOperationException("There are no words.");
    }

    private static byte[] Text()
    {
        var text = new StringBuilder();
        while (text.Length < TextSize)
        {
            text.Append("Nämnden redovisar deltagare i insatserna under perioden.\n\nVerksamhet\t2019\t2020\nArbetsmarknad\t1 338\t-12\n\n- En punkt\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
