using Benchmark.Documents.Layout;
using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Pdf;

/// <summary>A page that never ends lets go of whoever waits for it when the time is out.</summary>
public class StuckPdfTests
{
    [Fact]
    public async Task The_one_who_waits_is_let_go()
    {
        using var limit = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var reading = Task.Run(() => DocumentReader.Read(HandMadePdf.Plain, "rapport.pdf", new Stuck(limit, never), limit.Token));
        try
        {
            await Should.ThrowAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(60)));
        }
        finally
        {
            never.Set();
        }
    }

    private sealed class Stuck(CancellationTokenSource limit, ManualResetEventSlim never) : IProgress<int>
    {
        public void Report(int value)
        {
            limit.Cancel();
            never.Wait();
        }
    }
}
