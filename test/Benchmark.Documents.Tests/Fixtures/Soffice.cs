using System.Diagnostics;

namespace Benchmark.Documents.Tests.Fixtures;

/// <summary>Runs LibreOffice without a window, as a Swedish user has it, in a folder of its own.</summary>
internal sealed class Soffice : IDisposable
{
    private const string SwedishProfile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
        </oor:items>
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("benchmark-soffice-").FullName;

    public Soffice()
    {
        var user = Directory.CreateDirectory(Path.Combine(folder, "profile", "user"));
        File.WriteAllText(Path.Combine(user.FullName, "registrymodifications.xcu"), SwedishProfile);
    }

    /// <summary>The program, or null where there is none.</summary>
    public static string? Command { get; } = Find();

    /// <summary>Converts a workbook and gives the files that came of it by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Convert(byte[] content, string name, string filter)
    {
        var input = Path.Combine(folder, name);
        var output = Directory.CreateDirectory(Path.Combine(folder, Guid.NewGuid().ToString("N"))).FullName;
        File.WriteAllBytes(input, content);
        var start = new ProcessStartInfo(Command!)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--norestore", "--convert-to", filter, "--outdir", output, input,
            },
        };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience) || process.ExitCode != 0)
        {
            throw new InvalidOperationException($"LibreOffice: {said.Result}");
        }

        return Directory.GetFiles(output).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string? Find()
    {
        var given = Environment.GetEnvironmentVariable("BENCHMARK_SOFFICE");
        if (!string.IsNullOrEmpty(given))
        {
            return File.Exists(given) ? given : null;
        }

        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(path => new[] { Path.Combine(path, "soffice"), Path.Combine(path, "soffice.exe") })
            .FirstOrDefault(File.Exists);
    }
}
