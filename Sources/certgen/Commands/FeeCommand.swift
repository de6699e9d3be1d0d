import ArgumentParser
import Forms
import Nepali

/// The fees of the Salyan citizen charter. Each is computed by the form that prints it.
struct FeeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fee", abstract: "Compute the fees of registration, renewal and other services.",
    discussion: """
      The fees are those of the citizen charter of the office in Salyan, each with its row. Where the charter \
      is silent or contradicts itself the office chooses: in the settings of its office file, or with --set.

        certgen fee registration --firm private --capital 7,50,000 --group women
        certgen fee renewal --firm private --capital 7,50,000 --registered 2075-04-01 --applied 2080-05-10 \
          --office office.json --json
        certgen fee list
      """,
    subcommands: [Registration.self, Renewal.self, Service.self, List.self])

  /// What every fee asks for.
  struct Choice: ParsableArguments {
    @Option(help: "private, partnership, company or cooperative.") var firm: String?
    @Option(help: "The proof that the Dalit community and the deprived class bring.") var proof: String?
    @Option(name: .customLong("set"), help: "Any other field of the form: name=value.") var more: [String] =
      []
    @OptionGroup var compute: ComputeChoice

    func compute(_ form: String, _ options: KeyValuePairs<String, String?>) throws {
      let given = ([("firm_type", firm), ("group_proof", proof)] + options.map { ($0.key, $0.value) }).compactMap { name, value in
        value.map { "\(name)=\($0)" }
      }
      try compute.compute(compute.forms.catalogue().form(form), with: given + more)
    }
  }

  private static let forms = [
    "salyan-charter/fee-registration", "salyan-charter/fee-renewal", "salyan-charter/fee-service",
  ]

  struct Registration: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "registration", abstract: "The fee of registering a firm.",
      usage: "certgen fee registration --firm <kind> --capital <rupees> [options]")

    @Option(help: "The capital in rupees: 7,50,000.") var capital: String
    @Option(help: "women, dalit or deprived: half the fee of a private firm.") var group: String?
    @OptionGroup var choice: Choice

    func run() throws {
      try choice.compute(forms[0], ["capital_amount": capital, "applicant_group": group])
    }
  }

  struct Renewal: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "renewal", abstract: "The fee of renewing a firm, in time or late.",
      usage: "certgen fee renewal --firm <kind> --capital <rupees> --applied <date> [options]")

    @Option(help: "The capital in rupees: 7,50,000.") var capital: String
    @Option(help: "women, dalit or deprived: half the fee of a private firm.") var group: String?
    @Option(help: "The day of registration in Bikram Sambat (private firms).") var registered: String?
    @Option(help: "How many times the firm was renewed before (private firms).") var renewals: Count?
    @Option(help: "A day of the fiscal year with whose end the renewal ran out (partnerships).")
    var due: String?
    @Option(help: "The day of the application in Bikram Sambat.") var applied: String
    @OptionGroup var choice: Choice

    func run() throws {
      try choice.compute(
        forms[1],
        [
          "capital_amount": capital, "applicant_group": group, "registration_date": registered,
          "previous_renewals": renewals.map { "\($0.value)" }, "renewal_due_date": due,
          "renewal_application_date": applied,
        ])
    }
  }

  struct Service: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "service",
      abstract: "The fee of a copy, a transfer or change of name, more capital, other business.",
      usage: "certgen fee service <service> --firm <kind> [options]")

    @Argument(help: "certificate_copy, name_transfer, name_change, capital_increase or business_change.")
    var service: String
    @Option(help: "women, dalit or deprived.") var group: String?
    @Option(help: "The capital before the increase, in rupees.") var before: String?
    @Option(help: "The capital after the increase, in rupees.") var after: String?
    @OptionGroup var choice: Choice

    func run() throws {
      try choice.compute(
        forms[2],
        [
          "service": service, "applicant_group": group, "capital_before": before, "capital_after": after,
        ])
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the fees, and what the office has to choose for them.",
      discussion: "A line for each fee, and under it one for each setting with its alternatives.")

    @OptionGroup var choice: CatalogueChoice

    func run() throws {
      let catalogue = try choice.catalogue()
      for id in forms {
        let form = try catalogue.form(id)
        try Terminal.print(row: [form.id, form.title, form.englishTitle])
        for field in form.fields where field.isSetting {
          guard case .choice(let choices) = field.kind else { continue }
          try Terminal.print(row: ["  \(field.name)", field.label, field.english])
          for choice in choices { try Terminal.print(row: ["    \(choice.key)", choice.text]) }
        }
      }
    }
  }
}
