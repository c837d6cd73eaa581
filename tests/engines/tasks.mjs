// Ten aims of readers, each reached with keys alone, in one language or the other. They run in every engine.

/** Each task: the aim, the language, and the way there. */
export const TASKS = [
  {
    aim: "find when Hải Phòng hosted",
    lang: "vi",
    async way(reader) {
      await reader.opens("vi/");
      await reader.goesTo("link", /^12 Hà Nội 2023/);
      await reader.goesTo("link", /^8 Hải Phòng 2010/, "ArrowLeft", 4);
      await reader.presses("Enter");
      await reader.isAt("vi/?edition=8");
      await reader.sees("heading", "Hội nghị hợp tác giữa các địa phương Việt Nam – Pháp lần thứ 8");
      if (await reader.isStill()) {
        await reader.hears(/Hội nghị lần thứ 8, Hải Phòng 2010/);
        await reader.isOn("link", /^8 Hải Phòng 2010/);
      }
      await reader.goesTo("link", "Mở trang kỳ 8");
      await reader.presses("Enter");
      await reader.comesTo("vi/hoi-nghi/8/", "Hội nghị lần thứ 8, Hải Phòng 2010");
      await reader.reads("main", /ngày 5–6\/11\/2010/);
    },
  },
  {
    aim: "take Yên Bái’s partners away as a table",
    lang: "fr",
    async way(reader) {
      await reader.opens("fr/partenariats/");
      await reader.goesTo("searchbox", "Rechercher");
      await reader.types("yen bai");
      await reader.isOn("searchbox", "Rechercher", { value: "yen bai" });
      await reader.sees("heading", "5 partenariats");
      await reader.isAt("fr/partenariats/?q=yen bai");
      await reader.sees("link", "Val-de-Marne – Province de Yên Bái");
      await reader.hears(/5 partenariats/);
      await reader.goesTo("button", "Télécharger en CSV");
      await reader.presses("Enter");
      await reader.hears(/Fichier créé : partenariats-\d{4}-\d{2}-\d{2}\.csv/);
      await reader.isOn("button", "Télécharger en CSV");
      const rows = (await reader.file()).trim().split("\r\n");
      if (rows.length !== 6 || !rows[1].includes("Yên Bái")) throw new Error(`Another file: ${rows.join("\n")}`);
    },
  },
  {
    aim: "learn what Hải Dương is today, and with whom it works",
    lang: "vi",
    async way(reader) {
      await reader.opens("vi/doi-tac/");
      await reader.goesTo("searchbox", "Tìm kiếm");
      await reader.types("hai duong");
      await reader.isAt("vi/doi-tac/?q=hai duong");
      await reader.sees("region", "Địa phương");
      await reader.goesTo("link", "Tỉnh Hải Dương");
      await reader.presses("Enter");
      await reader.comesTo("vi/dia-phuong/hai-duong/", "Tỉnh Hải Dương");
      await reader.reads("main", /nay thuộc Thành phố Hải Phòng \(từ ngày 1\/7\/2025\)/);
      await reader.sees("region", "Quan hệ đối tác");
      await reader.goesTo("link", "Tỉnh Seine-Saint-Denis – Tỉnh Hải Dương");
      await reader.goesTo("link", "Thành phố Hải Phòng");
      await reader.presses("Enter");
      await reader.comesTo("vi/dia-phuong/hai-phong/", "Thành phố Hải Phòng");
      await reader.sees("region", "Đối tác của địa phương tiền thân");
      await reader.goesTo("link", "Thành phố Montreuil – Tỉnh Hải Dương");
      await reader.presses("Enter");
      await reader.comesTo("vi/doi-tac/montreuil--hai-duong/", "Thành phố Montreuil – Tỉnh Hải Dương");
    },
  },
  {
    aim: "read who says what of a disputed day, and open what it is said in",
    lang: "fr",
    async way(reader) {
      await reader.opens("fr/assises/12/");
      await reader.sees("region", "Les sources divergent");
      await reader.goesTo("link", "Jour de clôture");
      await reader.reads("section:has(#dispute-closing), main", /15 avril 2023.*16 avril 2023/);
      await reader.goesTo("link", "Source 3");
      await reader.presses("Enter");
      await reader.isAt("fr/assises/12/#s3");
      await reader.goesTo("link", /^Clôture des 12èmes Assises/, "Tab", 1);
      await reader.goesTo("link", "Tout ce qui s’y appuie", "Tab", 1);
      await reader.presses("Enter");
      await reader.comesTo("fr/sources/vnp-fr-2023-cloture/", /./);
      await reader.reads("main", /VietnamPlus/);
    },
  },
  {
    aim: "go on in the other language with the same choice",
    lang: "fr",
    async way(reader) {
      await reader.opens("fr/partenariats/?sector=water&status=active&view=table");
      await reader.sees("table", /./);
      await reader.goesTo("link", "Tiếng Việt");
      await reader.presses("Enter");
      await reader.comesTo("vi/doi-tac/?sector=water&status=active&view=table", "Ai hợp tác với ai");
      await reader.sees("table", /./);
      await reader.goesTo("checkbox", /^Cấp nước và xử lý nước thải \d+$/);
      await reader.isOn("checkbox", /^Cấp nước/, { checked: true });
      await reader.goesTo("checkbox", /^đang hoạt động \d+$/);
      await reader.isOn("checkbox", /^đang hoạt động/, { checked: true });
      await reader.goesTo("button", "Bảng");
      await reader.isOn("button", "Bảng", { pressed: "true" });
    },
  },
  {
    aim: "choose partnerships by field and status, and take one choice back",
    lang: "vi",
    async way(reader) {
      await reader.opens("vi/doi-tac/");
      await reader.goesTo("checkbox", /^Y tế \d+$/);
      await reader.presses("Space");
      await reader.isAt("vi/doi-tac/?sector=health");
      await reader.isOn("checkbox", /^Y tế \d+$/, { checked: true });
      await reader.goesTo("checkbox", /^đang hoạt động \d+$/);
      await reader.presses("Space");
      await reader.isAt("vi/doi-tac/?sector=health&status=active");
      await reader.isOn("checkbox", /^đang hoạt động/, { checked: true });
      await reader.hears(/\d+ quan hệ đối tác/);
      await reader.goesTo("button", /Y tế/);
      await reader.presses("Enter");
      await reader.isAt("vi/doi-tac/?status=active");
      await reader.hasFocus();
      await reader.goesTo("checkbox", /^Y tế \d+$/, "Shift+Tab");
      await reader.isOn("checkbox", /^Y tế \d+$/, { checked: false });
    },
  },
  {
    aim: "reach a place on the map and who works with it",
    lang: "fr",
    async way(reader) {
      await reader.opens("fr/partenariats/");
      await reader.goesTo("button", "Carte");
      await reader.presses("Enter");
      await reader.isAt("fr/partenariats/?view=map");
      await reader.isOn("button", "Carte", { pressed: "true" });
      await reader.sees("group", /^Carte : collectivités françaises \(32\), vietnamiennes \(18\)/);
      await reader.goesTo("link", "Hauts-de-France – Đà Nẵng, depuis 1993, terminé");
      await reader.goesTo("link", "Le Havre – Đà Nẵng, depuis 2025, en cours", "ArrowRight", 1);
      await reader.goesTo("link", /^Hauts-de-France, 1 partenariat$/, "Tab", 1);
      await reader.goesTo("link", /, \d+ partenariats?$/, "Tab", 1);
      await reader.goesTo("link", /^Haïphong.*, 4 partenariats$/, "ArrowRight", 20);
      await reader.presses("Enter");
      await reader.isAt("fr/partenariats/?vn=hai-phong&view=map");
      await reader.sees("heading", "4 partenariats");
      if (await reader.isStill()) {
        await reader.hears(/4 partenariats/);
        await reader.isOn("link", /^Haïphong.*, 4 partenariats$/);
      }
      await reader.goesTo("button", "Liste", "Shift+Tab");
      await reader.presses("Enter");
      await reader.isAt("fr/partenariats/?vn=hai-phong");
      await reader.goesTo("link", "Montreuil – Province de Hải Dương");
    },
  },
  {
    aim: "follow a tie of the network to its partnership",
    lang: "vi",
    async way(reader) {
      await reader.opens("vi/doi-tac/?view=network");
      await reader.sees("group", /^Mạng lưới: 32 địa phương Pháp, 18 địa phương Việt Nam/);
      await reader.goesTo("link", /^Thành phố Lyon, 2 quan hệ đối tác$/);
      await reader.goesTo("link", /^Vùng Auvergne-Rhône-Alpes, 1 quan hệ đối tác$/, "ArrowDown", 1);
      await reader.goesTo("link", /^Lyon – /, "Tab", 3);
      await reader.goesTo("link", /Val-de-Marne – Lào Cai, từ năm 1995/, "ArrowRight", 50);
      await reader.presses("Enter");
      await reader.comesTo("vi/doi-tac/val-de-marne--yen-bai/", "Tỉnh Val-de-Marne – Tỉnh Yên Bái");
    },
  },
  {
    aim: "compare two editions",
    lang: "fr",
    async way(reader) {
      await reader.opens("fr/assises/8/");
      await reader.goesTo("link", "Comparer avec…");
      await reader.presses("Enter");
      await reader.comesTo("fr/comparer/?edition=8", "Comparer");
      await reader.goesTo("combobox", "Second choix");
      await reader.isOn("combobox", "Second choix", { value: "Choisir…" });
      await reader.presses("End");
      await reader.isAt("fr/comparer/?edition=8,13");
      await reader.isOn("combobox", "Second choix", { value: "13es Assises, 2026" });
      await reader.presses("ArrowUp");
      await reader.isAt("fr/comparer/?edition=8,12");
      await reader.isOn("combobox", "Second choix", { value: "12es Assises, Hanoï 2023" });
      await reader.hears(/12es Assises/);
      await reader.sees("table", /8es Assises.* et 12es Assises/);
      await reader.goesTo("link", "8es Assises, Haïphong 2010");
    },
  },
  {
    aim: "read a page in both languages, and copy its citation as BibTeX",
    lang: "vi",
    async way(reader) {
      await reader.opens("vi/hoi-nghi/8/");
      await reader.goesTo("button", "Song ngữ");
      await reader.presses("Enter");
      await reader.isAt("vi/hoi-nghi/8/?song-ngu");
      await reader.isOn("button", "Song ngữ", { pressed: "true" });
      await reader.sees("heading", "Hội nghị lần thứ 8, Hải Phòng 2010 8es Assises, Haïphong 2010");
      await reader.goesTo("summary", /^Chia sẻ, trích dẫn, đính chính/);
      await reader.presses("Enter");
      await reader.isOn("summary", /^Chia sẻ/, { open: true });
      await reader.goesTo("combobox", "Định dạng");
      await reader.types("B");
      await reader.isOn("combobox", "Định dạng", { value: "BibTeX" });
      await reader.reads("#citation", /^@\w+\{.*title = \{/);
      await reader.goesTo("button", "Sao chép nội dung");
      await reader.presses("Enter");
      await reader.hears(/Đã sao chép nội dung|Trình duyệt không cho sao chép/);
      await reader.isOn("button", "Sao chép nội dung");
    },
  },
];
